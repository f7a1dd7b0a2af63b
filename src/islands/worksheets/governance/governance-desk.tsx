import type { DeskProps } from '../frame/tool';
import { WorksheetDesk } from '../frame/worksheet-desk';
import { guarded } from '../../pieces/guarded';
import type { GovernanceContent } from './governance-content';
import { governance } from './governance-tool';

function GovernanceDesk(props: DeskProps<GovernanceContent>) {
  return <WorksheetDesk tool={governance} {...props} />;
}

export default guarded(GovernanceDesk);
