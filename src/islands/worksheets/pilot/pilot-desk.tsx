import type { DeskProps } from '../frame/tool';
import { WorksheetDesk } from '../frame/worksheet-desk';
import type { PilotContent } from './pilot-content';
import { pilot } from './pilot-tool';

export default function PilotDesk(props: DeskProps<PilotContent>) {
  return <WorksheetDesk tool={pilot} {...props} />;
}
