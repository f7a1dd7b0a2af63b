/** They are what React does not write into the page as what its fields began with. */
const CHOICES = 'form[autocomplete=off] :is([type=radio], [type=checkbox])';
const OPTIONS = 'form[autocomplete=off] option';
let isKeeping = false;

/**
 * Keeps what forms show when a page comes back as it was left. WebKit empties every form with `autocomplete="off"`
 * then, a moment after the page is there and without an event: answers that are given would stand there as not given.
 * It empties them to what they began with, so what they show is made that when the page is left.
 */
export function keepForms(): void {
  if (isKeeping) return;
  isKeeping = true;
  addEventListener('pagehide', () => {
    for (const choice of document.querySelectorAll<HTMLInputElement>(CHOICES))
      choice.defaultChecked = choice.checked;
    for (const option of document.querySelectorAll<HTMLOptionElement>(OPTIONS))
      option.defaultSelected = option.selected;
  });
}
