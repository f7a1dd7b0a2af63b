import type { DeskProps } from '../frame/tool';
import { WorksheetDesk } from '../frame/worksheet-desk';
import type { GovernanceContent } from './governance-content';
import { governance } from './governance-tool';

export default function GovernanceDesk(props: DeskProps<GovernanceContent>) {
  return <WorksheetDesk tool={governance} {...props} />;
}
