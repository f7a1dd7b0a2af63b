import type { Response } from '../../domain/assessment/response';
import type { Ui } from '../../schemas/ui';
import { drawInto } from '../../controls/draw';
import { NoteField } from './note-field';

/** What a point shows. */
export interface ShownItem {
  readonly response: Response | undefined;
  readonly note: string | undefined;
}

const shown = new WeakMap<HTMLFormElement, ShownItem>();

/** Whether a point has ever been shown: before that, what is checked in it was chosen by a reader who was quicker. */
export function isShown(form: HTMLFormElement): boolean {
  return shown.has(form);
}

/** Shows what a point was answered, and the note beside it. @param words of the note, as soon as they are known */
export function showItem(form: HTMLFormElement, now: ShownItem, words: Ui['note'] | undefined): void {
  const before = shown.get(form);
  const field = form.querySelector('textarea');
  shown.set(form, now);
  if (before?.response !== now.response || !before) {
    for (const radio of form.querySelectorAll<HTMLInputElement>('[type=radio]'))
      radio.checked = radio.value === String(now.response);
    form.querySelector<HTMLElement>('.others .clear')!.hidden = now.response === undefined;
  }
  // What is being typed here stays, whatever another tab, or another run, says.
  if (field && field === document.activeElement) return;
  if (now.note !== undefined && words) (field ?? addNote(form, words)).value = now.note;
  else if (field && now.note === undefined) {
    field.closest('.note')!.remove();
    form.querySelector<HTMLElement>('.note-add')!.hidden = false;
  }
}

/** Opens the field of a note, and puts the reader into it. */
export function openNote(form: HTMLFormElement, words: Ui['note']): void {
  (form.querySelector('textarea') ?? addNote(form, words)).focus();
}

function addNote(form: HTMLFormElement, words: Ui['note']): HTMLTextAreaElement {
  const place = document.createElement('div');
  drawInto(place, <NoteField id={`${form.querySelector('.evidence')!.id}-note`} words={words} />);
  form.append(...place.children);
  form.querySelector<HTMLElement>('.note-add')!.hidden = true;
  return form.querySelector('textarea')!;
}
