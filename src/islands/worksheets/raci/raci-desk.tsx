import type { DeskProps } from '../frame/tool';
import { WorksheetDesk } from '../frame/worksheet-desk';
import { guarded } from '../../pieces/guarded';
import type { RaciContent } from './raci-content';
import { raci } from './raci-tool';

function RaciDesk(props: DeskProps<RaciContent>) {
  return <WorksheetDesk tool={raci} {...props} />;
}

export default guarded(RaciDesk);
