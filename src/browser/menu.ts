import { isComposing } from './composing';

/** Lets a button open and close the menu it controls. Without a script the menu stands open. */
export function foldMenu(button: HTMLButtonElement | null): void {
  if (!button) return;
  const set = (open: boolean) => button.setAttribute('aria-expanded', String(open));
  set(false);
  button.addEventListener('click', () => set(button.getAttribute('aria-expanded') !== 'true'));
  button.parentElement?.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !button.parentElement?.contains(relatedTarget)) set(false);
  });
  button.parentElement?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    if (button.getAttribute('aria-expanded') !== 'true') return;
    set(false);
    button.focus();
  });
}
