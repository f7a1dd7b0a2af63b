/**
 * Keeps what forms show when a page comes back as it was left. WebKit empties every form with `autocomplete="off"`
 * then, a moment after the page is there and without an event: answers that are given would stand there as not given.
 * It empties them to what they began with, so what they show is made that when the page is left.
 */
export function keepForms(): void {
  addEventListener('pagehide', () => {
    for (const { elements } of document.querySelectorAll<HTMLFormElement>('form[autocomplete=off]'))
      for (const control of elements) keep(control);
  });
}

function keep(control: Element): void {
  if (control instanceof HTMLSelectElement)
    for (const option of control.options) option.defaultSelected = option.selected;
  else if (control instanceof HTMLTextAreaElement) control.defaultValue = control.value;
  else if (control instanceof HTMLInputElement)
    if (control.type === 'radio' || control.type === 'checkbox') control.defaultChecked = control.checked;
    else if (control.type !== 'file') control.defaultValue = control.value;
}
