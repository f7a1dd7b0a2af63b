import type { DeskProps } from '../frame/tool';
import { WorksheetDesk } from '../frame/worksheet-desk';
import type { CharterContent } from './charter-content';
import { charter } from './charter-tool';

export default function CharterDesk(props: DeskProps<CharterContent>) {
  return <WorksheetDesk tool={charter} {...props} />;
}
