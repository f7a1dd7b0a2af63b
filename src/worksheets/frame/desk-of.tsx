import { guarded } from '../../controls/guarded';
import type { DeskProps, Worksheet } from './worksheet';
import { WorksheetDesk } from './worksheet-desk';

/** The island of one worksheet: what is special to it in the frame that all have. */
export function deskOf<Sheet extends object, Content>(worksheet: Worksheet<Sheet, Content>) {
  return guarded((props: DeskProps<Content>) => <WorksheetDesk worksheet={worksheet} {...props} />);
}
