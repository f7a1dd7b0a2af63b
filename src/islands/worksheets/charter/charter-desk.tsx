import type { DeskProps } from '../frame/tool';
import { WorksheetDesk } from '../frame/worksheet-desk';
import { guarded } from '../../pieces/guarded';
import type { CharterContent } from './charter-content';
import { charter } from './charter-tool';

function CharterDesk(props: DeskProps<CharterContent>) {
  return <WorksheetDesk tool={charter} {...props} />;
}

export default guarded(CharterDesk);
