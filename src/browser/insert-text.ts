/** Writes a text where the cursor of a field stands, so that one step back takes it away, and the field says that it changed. */
export function insertText(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  field.focus();
  try {
    // The only way that leaves a step back; no browser means to drop it.
    if (document.execCommand('insertText', false, text)) return;
  } catch {
    // What follows needs nothing of it.
  }
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
