import type { DeskProps } from '../frame/tool';
import { WorksheetDesk } from '../frame/worksheet-desk';
import { guarded } from '../../pieces/guarded';
import type { PilotContent } from './pilot-content';
import { pilot } from './pilot-tool';

function PilotDesk(props: DeskProps<PilotContent>) {
  return <WorksheetDesk tool={pilot} {...props} />;
}

export default guarded(PilotDesk);
