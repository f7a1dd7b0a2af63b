import type { DeskProps } from '../frame/tool';
import { WorksheetDesk } from '../frame/worksheet-desk';
import type { FearsContent } from './fears-content';
import { fears } from './fears-tool';

export default function FearsDesk(props: DeskProps<FearsContent>) {
  return <WorksheetDesk tool={fears} {...props} />;
}
