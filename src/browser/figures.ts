/**
 * Opens the diagram of a button large in the dialog: drawn as wide as on a desk, to be moved about with a finger or
 * the arrow keys.
 */
export function enlargeFigure(button: HTMLButtonElement, dialog: HTMLDialogElement): void {
  const room = dialog.querySelector('.figure-room');
  const figure = button.closest('figure');
  const drawing = figure?.querySelector('.figure-drawing');
  if (!room || !figure || !drawing) return;
  const caption = figure.querySelector('figcaption')?.textContent?.trim() ?? '';
  const copy = drawing.cloneNode(true) as Element;
  // The caption that names a table lies behind the dialog now, where nothing is named by it.
  const tables = copy.querySelectorAll('table');
  for (const table of tables) table.removeAttribute('aria-labelledby');
  for (const part of [dialog, room, ...tables]) part.setAttribute('aria-label', caption);
  const words = document.createElement('p');
  words.textContent = caption;
  room.replaceChildren(copy, words);
  if (!dialog.open) dialog.showModal();
  // A table is read from its first column, a picture from its middle.
  const aside = drawing.querySelector('table') ? 0 : (room.scrollWidth - room.clientWidth) / 2;
  room.scrollTo(aside, 0);
}
