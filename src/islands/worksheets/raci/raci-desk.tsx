import type { DeskProps } from '../frame/tool';
import { WorksheetDesk } from '../frame/worksheet-desk';
import type { RaciContent } from './raci-content';
import { raci } from './raci-tool';

export default function RaciDesk(props: DeskProps<RaciContent>) {
  return <WorksheetDesk tool={raci} {...props} />;
}
