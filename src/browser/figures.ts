/**
 * Has the button of each diagram open it large in the dialog: drawn as wide as on a desk,
 * to be moved about with a finger or the arrow keys.
 */
export function enlargeFigures(dialog: HTMLDialogElement | null): void {
  const room = dialog?.querySelector('.figure-room');
  if (!dialog || !room) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('.figure-open')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const figure = button.closest('figure');
      const drawing = figure?.querySelector('.figure-drawing');
      if (!figure || !drawing) return;
      const caption = figure.querySelector('figcaption')?.textContent ?? '';
      for (const part of [dialog, room]) part.setAttribute('aria-label', caption);
      room.replaceChildren(drawing.cloneNode(true));
      dialog.showModal();
      room.scrollTo(0, 0);
    });
  }
}
