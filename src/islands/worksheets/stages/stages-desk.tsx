import type { DeskProps } from '../frame/tool';
import { WorksheetDesk } from '../frame/worksheet-desk';
import type { StagesContent } from './stages-content';
import { stages } from './stages-tool';

export default function StagesDesk(props: DeskProps<StagesContent>) {
  return <WorksheetDesk tool={stages} {...props} />;
}
