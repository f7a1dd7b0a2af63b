import { loadPiece } from '../browser/load-piece';
import { sayMissing } from '../browser/say-missing';

/** Has the button of each diagram open it large. What draws it is fetched with the first press: only phones have the buttons. */
export function offerFigures(dialog: HTMLDialogElement | null): void {
  if (!dialog) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('.figure-open'))
    button.addEventListener('click', async () => {
      const loaded = await loadPiece(() => import('../browser/figures'));
      if (loaded.ok) loaded.piece.enlargeFigure(button, dialog);
      else sayMissing(button);
    });
}
