import { isComposing } from '../../browser/composing';
import { searchParts } from './search-parts';
import { startSearch } from './start-search';

/** As many as fit under the field without much scrolling. */
const MOST = 10;

/**
 * Opens the search in its dialog: by the link in the header, by Ctrl K or ⌘ K, and by `/` unless
 * the reader has switched that off. Nothing of it is loaded before. Where a page has a field of
 * its own, that one is led to instead.
 */
export function offerSearch(link: HTMLAnchorElement | null, dialog: HTMLDialogElement | null): void {
  const parts = dialog && searchParts(dialog);
  if (!link || !parts) return;
  const start = startSearch(parts, MOST);
  const pageField = () => document.querySelector<HTMLInputElement>('main .site-search input');
  const open = () => {
    const field = pageField();
    const input = field ?? parts.input;
    if (!field && !dialog.open) dialog.showModal();
    input.focus();
    input.select();
    if (field) return;
    start();
  };

  const close = () => {
    dialog.close();
    // Where the focus has no place to go back to, it would stay in the closed dialog until the next frame.
    if (dialog.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
  };

  // A press is the beginning of a click, and the network has that much less to be waited for.
  link.addEventListener('pointerdown', () => {
    if (!pageField()) start();
  });
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  dialog.querySelector('.search-close')?.addEventListener('click', close);
  // A press that began inside, to mark some words, may end beside.
  dialog.addEventListener('pointerdown', (event) => {
    if (event.target === dialog && isBeside(event, dialog.getBoundingClientRect())) close();
  });
  // A result on this very page is behind the dialog.
  parts.results.addEventListener('click', ({ target }) => {
    const result = target instanceof Element && target.closest('a');
    if (result && result.hash && result.pathname === location.pathname) close();
  });
  // Escape would first empty the field, and then close.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (!isComposing(event)) close();
  });
  document.addEventListener('keydown', (event) => {
    // A key that already did something, as in a grid, opens nothing.
    if (event.defaultPrevented || !isShortcut(event) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    open();
  });
}

/** On the page behind, and not on the margin of the dialog itself. */
function isBeside({ clientX, clientY }: MouseEvent, { left, right, top, bottom }: DOMRect): boolean {
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

function isShortcut(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const writing =
    target instanceof HTMLElement &&
    target.matches('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');
  if (altKey || isComposing(event)) return false;
  // On a Mac, Ctrl K deletes to the end of the line.
  if (key.toLowerCase() === 'k') return metaKey || (ctrlKey && !writing);
  return (
    key === '/' && !ctrlKey && !metaKey && !writing && document.documentElement.dataset['slash'] !== 'off'
  );
}
