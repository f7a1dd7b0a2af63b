import { type MissingPiece, whyMissing } from './load-piece';
import { reloadPage } from './page';

/**
 * What is said in the place of a part of the page, with a button that loads the page anew. What is kept stays kept.
 * @param reason why it is not there: it did not come, or it stopped by itself
 */
export function missingNote(reason: MissingPiece | 'stopped'): HTMLElement {
  // The words stand in the page itself: what would fetch them may be what is missing.
  const { dataset: words } = document.getElementById('main') ?? document.body;
  const note = document.createElement('div');
  note.className = 'notice';
  note.role = 'alert';
  note.dataset['gone'] = reason;
  note.append(words[reason] ?? '');
  // Without a network, the page would not come back.
  if (reason === 'offline') return note;
  const button = document.createElement('button');
  button.className = 'button button-quiet';
  button.append(words['reload'] ?? '');
  button.onclick = reloadPage;
  note.append(' ', button);
  return note;
}

/** Says behind an element that what belongs to it did not come, or stopped, once. */
export function sayMissing(element: Element, reason: MissingPiece | 'stopped' = whyMissing()): void {
  if (!element.nextElementSibling?.matches('[data-gone]')) element.after(missingNote(reason));
}
