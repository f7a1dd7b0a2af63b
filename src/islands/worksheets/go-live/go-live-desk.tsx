import type { DeskProps } from '../frame/tool';
import { WorksheetDesk } from '../frame/worksheet-desk';
import type { GoLiveContent } from './go-live-content';
import { goLive } from './go-live-tool';

export default function GoLiveDesk(props: DeskProps<GoLiveContent>) {
  return <WorksheetDesk tool={goLive} {...props} />;
}
