import type { Stage } from '../../schemas/assessment';
import type { Response } from '../../domain/assessment/response';
import { mergeRuns } from '../../domain/run/merge';
import {
  answer,
  chooseStage,
  createRun,
  currentRun,
  NO_RUNS,
  noteOn,
  type Run,
  type Runs,
  withCurrent,
  withRun,
} from '../../domain/run/run';
import { now } from '../../browser/clock';
import { askBeforeLeaving, onPageReturn } from '../../browser/page';
import { randomId } from '../../browser/random';
import { onStoredElsewhere, removeStored, type StoragePlace } from '../../browser/storage';
import { type Keeping, ON_DEVICE, ownsDevice, problemOf } from './keeping';
import { listSetAside, type SetAside } from './kept-value';
import { RUNS_KEY, SETTINGS_KEY } from '../keys';
import {
  eraseRuns,
  followSetting,
  type Held,
  isBehind,
  keepRuns,
  moveRuns,
  openRuns,
  refreshRuns,
} from './run-keeper';
import { dropUndo, keepUndo, readUndo, type Undoable, type UndoKind } from './undo-copy';

/**
 * The runs and which of them is being answered, one store for every island, widget and keyboard of a page.
 *
 * Life: it is read once, on first use, and again when the page comes back from the browser’s
 * page cache. Each change is made on what is kept at that moment, kept again at once, and told
 * to every listener. Changes of other tabs come in through storage events and are merged answer
 * by answer, the later one winning.
 */
export interface RunState {
  /** The run that is being answered. */
  readonly run: Run | undefined;
  /** Every run, the current one included. */
  readonly runs: readonly Run[];
  readonly keeping: Keeping;
  /** What was done last in this tab and can still be taken back. */
  readonly undo: UndoKind | undefined;
  /** Kept values that could not be read and were set aside. */
  readonly setAside: readonly SetAside[];
}

const listeners = new Set<() => void>();
let held: Held = { runs: NO_RUNS, keeping: ON_DEVICE };
/** What can be taken back; a copy lies in the tab, for the next page. */
let undoable: Undoable | undefined;
let state: RunState | undefined;

/** The state now. The same object until something changes. */
export function readRun(): RunState {
  return state ?? start();
}

/** Whether something of keeping must be known before a first answer: it is not kept on the device, or could not be read. */
export function isUrgent(): boolean {
  const { keeping, setAside } = readRun();
  return problemOf(keeping) !== undefined || setAside.length > 0;
}

/** Every run as it is kept, with what is gone. */
export function allRuns(): Runs {
  readRun();
  return held.runs;
}

/** @returns a function that ends the subscription */
export function subscribeToRun(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Gives an item of the current run a response, or takes it back with null. */
export function giveAnswer(item: string, value: Response | null): void {
  changeRun((run, time) => answer(run, item, value, time));
}

/** Writes a note beside an item of the current run. */
export function giveNote(item: string, text: string): void {
  changeRun((run, time) => noteOn(run, item, text, time));
}

/** Sets the stage of the current run, or none with null. */
export function giveStage(stage: Stage | null): void {
  changeRun((run, time) => chooseStage(run, stage, time));
}

/**
 * Changes one run.
 * @param which finds it among all, or begins it; without, it is the current one
 */
export function changeRun(
  alter: (run: Run, time: number) => Run,
  which?: (all: Runs, time: number) => Run,
): void {
  changeRuns((all, time) =>
    which
      ? withRun(all, alter(which(all, time), time))
      : withCurrent(all, alter(currentRun(all) ?? createRun(randomId(), time), time)),
  );
}

/**
 * Changes the runs as they are kept at this moment.
 * @param done what it is called where it can be taken back until the next change
 */
export function changeRuns(alter: (all: Runs, time: number) => Runs, done?: Omit<Undoable, 'before'>): void {
  readRun();
  const { runs, keeping } = refreshRuns(held);
  remember(done && { ...done, before: runs });
  show(keepRuns(alter(runs, now()), keeping));
}

/** Keeps the runs in this tab only, or on the device. */
export function keepIn(place: StoragePlace): void {
  readRun();
  show(moveRuns(held, place));
}

/**
 * Erases every run of this site from where it is kept.
 * @param forGood nothing is left in the tab either; otherwise it can be undone until the next change
 */
export function eraseAll(forGood = false): void {
  readRun();
  const { runs, keeping } = refreshRuns(held);
  eraseRuns(keeping);
  remember(forGood ? undefined : { kind: 'erased', before: runs });
  show({ runs: NO_RUNS, keeping });
}

/** Brings back what was erased last in this tab, joined with what has come since. */
export function undoErase(): void {
  takeBack((before, runs) => mergeRuns(before, runs));
}

/** Takes back what was done last. @param how from the runs before it and those of now */
export function takeBack(
  how: (before: Runs, runs: Runs, time: number) => Runs,
  also: (done: Undoable) => void = () => undefined,
): void {
  readRun();
  const back = undoable;
  if (back) also(back);
  remember(undefined);
  const { runs, keeping } = refreshRuns(held);
  show(back ? keepRuns(how(back.before, runs, now()), keeping) : { runs, keeping });
}

/** Throws away a value that was set aside, once the reader has no use for it. */
export function discardSetAside({ place, key }: SetAside): void {
  removeStored(place, key);
  show(held);
}

function start(): RunState {
  onStoredElsewhere(RUNS_KEY, hearRuns);
  onStoredElsewhere(SETTINGS_KEY, () => show(followSetting(held)));
  onPageReturn(() => void open());
  askBeforeLeaving(
    () => readRun().keeping.place === 'memory' && readRun().runs.some(({ answers }) => answers.size > 0),
  );
  return open();
}

function open(): RunState {
  undoable = readUndo();
  return show(openRuns());
}

/** @param gone the other tab erased the value; whatever came after is a new beginning */
function hearRuns(gone: boolean): void {
  if (!ownsDevice(held.keeping)) return;
  if (gone && held.keeping.place !== 'device') {
    eraseRuns(held.keeping);
    return void open();
  }
  const fresh = refreshRuns(gone ? { ...held, runs: NO_RUNS } : held);
  show(isBehind(fresh) ? keepRuns(fresh.runs, fresh.keeping) : fresh);
}

function remember(done: Undoable | undefined): void {
  undoable = done;
  if (done) keepUndo(done);
  else dropUndo();
}

function show(next: Held): RunState {
  held = next;
  state = {
    run: currentRun(held.runs),
    runs: held.runs.runs,
    keeping: held.keeping,
    undo: undoable?.kind,
    setAside: listSetAside(),
  };
  for (const listener of listeners) listener();
  return state;
}
