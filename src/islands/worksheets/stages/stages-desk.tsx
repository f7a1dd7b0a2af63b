import type { DeskProps } from '../frame/tool';
import { WorksheetDesk } from '../frame/worksheet-desk';
import { guarded } from '../../pieces/guarded';
import type { StagesContent } from './stages-content';
import { stages } from './stages-tool';

function StagesDesk(props: DeskProps<StagesContent>) {
  return <WorksheetDesk tool={stages} {...props} />;
}

export default guarded(StagesDesk);
