import type { MissingPiece } from '../browser/load-piece';
import { missingNote } from '../browser/say-missing';

interface Props {
  /** Why a part of the page is not there: it did not come, or it stopped by itself. */
  readonly reason: MissingPiece | 'stopped';
}

/** Says that a part of the page is missing, in the same words wherever it is said. */
export function MissingNote({ reason }: Props) {
  return <div ref={(place) => place?.replaceChildren(missingNote(reason))} />;
}
