import type { DeskProps } from '../frame/tool';
import { WorksheetDesk } from '../frame/worksheet-desk';
import { guarded } from '../../pieces/guarded';
import type { FearsContent } from './fears-content';
import { fears } from './fears-tool';

function FearsDesk(props: DeskProps<FearsContent>) {
  return <WorksheetDesk tool={fears} {...props} />;
}

export default guarded(FearsDesk);
