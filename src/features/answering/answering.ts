import { keepForms } from '../../browser/keep-forms';
import { sayMissing } from '../../browser/say-missing';
import { whenNear } from '../../browser/near-view';
import { addStylesheet } from '../../browser/stylesheet';
import type { Subject } from '../../views/views';
import { parseResponse, type Response } from '../../domain/assessment/response';
import { parseStage } from '../../domain/assessment/stage';
import { notesOf, responsesOf, type Run, stageOf } from '../../domain/run/run';
import { problemOf } from '../../store/runs/keeping';
import { giveStage, isUrgent, readRun, subscribeToRun } from '../../store/runs/run-store';
import { loadSubject } from '../../store/subject/load-subject';
import { showParts } from './parts';
import { OWN_RUN, type Port } from './port';
import { isShown, openNote, showItem } from './show-item';

const STAGE = '.panel .stage select';
/** Where a note on keeping stands; invitations have one of their own. */
const NOTES = ':is(.assessment, .item-widget-body) .keeping';
/** What asks for answers in view of their result. */
const ASKING = '.assessment-page .assessment, .assess details[open]';

let port: Port = OWN_RUN;
/** The run as it was found: what has come of it since is announced. */
let begun: Run | undefined;
let isListening = false;
let subject: Subject | undefined;
let isAsking = false;

/**
 * Brings the points of a page to life: what is chosen in them is kept, and what is kept is shown. Nothing is attached
 * to a point: the page is listened to as a whole, so that points may come and go.
 *
 * Life: begun once a page, by the frame or by an island that draws points; each further call only changes the port.
 * @param into where answers go, and where they are read
 */
export function startAnswering(into: Port = OWN_RUN): void {
  const keepEarly = takeEarly();
  port = into;
  begun = port.read();
  if (!isListening) listen();
  keepEarly();
  show();
}

function listen(): void {
  isListening = true;
  keepForms();
  for (const place of document.querySelectorAll<HTMLElement>('[data-styles]'))
    whenNear([place], () => addStylesheet(place.dataset['styles']!));
  subscribeToRun(show);
  // What did not come without a network is asked for again.
  addEventListener('online', show);
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target);
    else if (target instanceof HTMLSelectElement && target.matches(STAGE))
      giveStage(parseStage(target.value) ?? null);
  });
  document.addEventListener('input', ({ target }) => {
    const form = target instanceof HTMLTextAreaElement && formOf(target);
    if (form) port.note(form.dataset['item']!, target.value);
  });
  // As it is kept, and will be shown again; an empty one goes.
  document.addEventListener(
    'focusout',
    ({ target }) => target instanceof HTMLTextAreaElement && setTimeout(show),
  );
  document.addEventListener(
    'click',
    ({ target }) => target instanceof Element && press(target.closest('button')),
  );
  document.addEventListener('submit', (event) => formOf(event.target as Element) && event.preventDefault());
  document.addEventListener('toggle', show, true);
}

function choose(radio: HTMLInputElement): void {
  const form = formOf(radio);
  const response = parseResponse(radio.value);
  if (form && response !== undefined) answer(form, response);
}

function answer(form: HTMLFormElement, response: Response | null): void {
  // Beside a paragraph, where it is kept is said at the point that was just answered.
  const beside = form.closest<HTMLElement>('.item-widget-body');
  if (beside) addNote(beside);
  port.answer(form.dataset['item']!, response);
}

function press(button: HTMLButtonElement | null): void {
  const form = button && formOf(button);
  if (form && button.matches('.note-add')) void write(form);
  else if (form && button.matches('.clear')) {
    answer(form, null);
    // The button goes with the answer; the reader stays with the point.
    form.querySelector('input')?.focus();
  } else if (button?.matches('.panel-line')) {
    const panel = button.closest<HTMLElement>('.panel')!;
    panel.dataset['open'] = String(panel.dataset['open'] !== 'true');
    button.setAttribute('aria-expanded', panel.dataset['open']);
    show();
  } else if (button?.matches(`${NOTES}:not([data-place]) button`)) void wakeAndPress(button);
}

async function write(form: HTMLFormElement): Promise<void> {
  subject ??= await loadSubject();
  if (subject) openNote(form, subject.words.note);
  else sayMissing(form);
}

/** What a button of the note on keeping does is fetched when it is first pressed. */
async function wakeAndPress(button: HTMLButtonElement): Promise<void> {
  const note = button.closest<HTMLElement>('.keeping')!;
  note.dataset['awake'] = '';
  subject ??= await loadSubject();
  if (subject) await showParts(subject, port.read);
  if (note.dataset['place']) button.click();
}

/**
 * What was chosen before the script had come: the page is complete without it. It is read before anything is shown.
 * @returns what keeps it
 */
function takeEarly(): () => void {
  const early = [...forms()]
    .filter((form) => !isShown(form))
    .flatMap((form) => [...form.querySelectorAll<HTMLInputElement>('input:checked')]);
  const stage = document.querySelector<HTMLSelectElement>(STAGE)?.value;
  return () => {
    const responses = responsesOf(port.read());
    for (const radio of early) if (radio.value !== String(responses.get(radio.name))) choose(radio);
    if (stage && !stageOf(port.read())) giveStage(parseStage(stage) ?? null);
  };
}

function show(): void {
  const run = port.read();
  const [responses, notes] = [responsesOf(run), notesOf(run)];
  for (const form of forms()) {
    const item = form.dataset['item']!;
    showItem(form, { response: responses.get(item), note: notes.get(item) }, subject?.words.note);
  }
  const stage = document.querySelector<HTMLSelectElement>(STAGE);
  if (stage) stage.value = String(stageOf(run) ?? '');
  const { keeping, undo } = readRun();
  for (const beside of document.querySelectorAll<HTMLElement>('.item-widget-body')) {
    if (problemOf(keeping)) addNote(beside);
    beside.dataset['ready'] = '';
  }
  const isAnswered = responses.size > 0 || notes.size > 0;
  const isSaid = isAnswered || isUrgent() || keeping.place !== 'device' || undo !== undefined;
  if (isSaid) for (const note of document.querySelectorAll<HTMLElement>(NOTES)) note.dataset['awake'] = '';
  if (subject) void showParts(subject, port.read);
  else if (isSaid || document.querySelector(ASKING)) void bringSubject();
}

async function bringSubject(): Promise<void> {
  if (isAsking) return;
  isAsking = true;
  subject = await loadSubject();
  isAsking = false;
  if (subject) {
    await showParts(subject, () => begun);
    show();
  }
  // Answers are kept all the same; without a network it comes once there is one.
  else if (navigator.onLine)
    for (const place of document.querySelectorAll('.panel, .own-balance')) sayMissing(place);
}

function addNote(beside: HTMLElement): void {
  if (beside.querySelector('.keeping')) return;
  const note = document.createElement('div');
  note.className = 'keeping';
  note.tabIndex = -1;
  note.dataset['awake'] = '';
  beside.append(note);
}

function formOf(element: Element): HTMLFormElement | null {
  return element.closest<HTMLFormElement>('form[data-item]');
}

function forms(): NodeListOf<HTMLFormElement> {
  return document.querySelectorAll<HTMLFormElement>('form[data-item]');
}
