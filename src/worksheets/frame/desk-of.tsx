import { guarded } from '../../controls/guarded';
import type { DeskProps, Tool } from './tool';
import { WorksheetDesk } from './worksheet-desk';

/** The island of one worksheet: its tool in the frame that all have. */
export function deskOf<Sheet extends object, Content>(tool: Tool<Sheet, Content>) {
  return guarded((props: DeskProps<Content>) => <WorksheetDesk tool={tool} {...props} />);
}
