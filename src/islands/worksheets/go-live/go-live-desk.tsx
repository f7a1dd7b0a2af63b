import type { DeskProps } from '../frame/tool';
import { WorksheetDesk } from '../frame/worksheet-desk';
import { guarded } from '../../pieces/guarded';
import type { GoLiveContent } from './go-live-content';
import { goLive } from './go-live-tool';

function GoLiveDesk(props: DeskProps<GoLiveContent>) {
  return <WorksheetDesk tool={goLive} {...props} />;
}

export default guarded(GoLiveDesk);
