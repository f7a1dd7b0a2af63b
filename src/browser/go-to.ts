/**
 * Brings an element into view, in the middle of the window so that nothing covers it, and the focus with it:
 * on itself, or on what can be used in it.
 */
export function goTo(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  const own = element.matches('input, select, textarea, button, [tabindex]');
  const target = own
    ? element
    : (element.querySelector<HTMLElement>('input, select, textarea, button') ?? element);
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
}
