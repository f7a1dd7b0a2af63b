import type { Stage } from '../../schemas/assessment';
import type { Response } from '../../domain/assessment/response';
import { mergeRuns } from '../../domain/run/merge';
import {
  answer,
  chooseStage,
  createRun,
  currentRun,
  NO_RUNS,
  type Run,
  type Runs,
  withCurrent,
} from '../../domain/run/run';
import { now } from '../../browser/clock';
import { askBeforeLeaving, onPageReturn } from '../../browser/page';
import { randomId } from '../../browser/random';
import { onStoredElsewhere, removeStored, type StoragePlace } from '../../browser/storage';
import { dropErased, keepErased, readErased } from './erased-copy';
import { type Keeping, ON_DEVICE, ownsDevice } from './keeping';
import { listSetAside, type SetAside } from './kept-value';
import { RUNS_KEY, SETTINGS_KEY } from './keys';
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

/**
 * The current run, one store for every island, widget and keyboard of a page.
 *
 * Life: it is read once, on first use, and again when the page comes back from the browser’s
 * page cache. Each change is made on what is kept at that moment, kept again at once, and told
 * to every listener. Changes of other tabs come in through storage events and are merged answer
 * by answer, the later one winning.
 */
export interface RunState {
  readonly run: Run | undefined;
  readonly keeping: Keeping;
  /** Whether something was erased in this tab and can still come back. */
  readonly erased: boolean;
  /** Kept values that could not be read and were set aside. */
  readonly setAside: readonly SetAside[];
  /** False until the store has been read, as on the server. */
  readonly ready: boolean;
}

/** What is shown before anything was read: no answers, and the promise to keep them here. */
export const UNREAD: RunState = {
  run: undefined,
  keeping: ON_DEVICE,
  erased: false,
  setAside: [],
  ready: false,
};

const listeners = new Set<() => void>();
let held: Held = { runs: NO_RUNS, keeping: ON_DEVICE };
/** What can still come back; a copy lies in the tab, for the next page. */
let erased: Runs | undefined;
let state: RunState = UNREAD;

/** The state now. The same object until something changes. */
export function readRun(): RunState {
  if (!state.ready) start();
  return state;
}

/** @returns a function that ends the subscription */
export function subscribeToRun(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Gives an item of the current run a response, or takes it back with null. */
export function giveAnswer(item: string, value: Response | null): void {
  change((run) => answer(run, item, value, now()));
}

/** Sets the stage of the current run, or none with null. */
export function giveStage(stage: Stage | null): void {
  change((run) => chooseStage(run, stage, now()));
}

/** Keeps the runs in this tab only, or on the device. */
export function keepIn(place: StoragePlace): void {
  readRun();
  show(moveRuns(held, place));
}

/** Erases every run of this site from where it is kept. Can be undone until the next change. */
export function eraseAll(): void {
  readRun();
  const { runs, keeping } = refreshRuns(held);
  eraseRuns(keeping);
  erased = runs;
  keepErased(runs);
  show({ runs: NO_RUNS, keeping });
}

/** Brings back what was erased last in this tab, joined with what has come since. */
export function undoErase(): void {
  readRun();
  const back = erased;
  forgetErased();
  const { runs, keeping } = refreshRuns(held);
  show(back ? keepRuns(mergeRuns(back, runs), keeping) : { runs, keeping });
}

/** Throws away a value that was set aside, once the reader has no use for it. */
export function discardSetAside({ place, key }: SetAside): void {
  removeStored(place, key);
  show(held);
}

function start(): void {
  open();
  onStoredElsewhere(RUNS_KEY, hearRuns);
  onStoredElsewhere(SETTINGS_KEY, () => show(followSetting(held)));
  onPageReturn(open);
  askBeforeLeaving(() => state.keeping.place === 'memory' && (state.run?.answers.size ?? 0) > 0);
}

function open(): void {
  erased = readErased();
  show(openRuns());
}

function change(alter: (run: Run) => Run): void {
  readRun();
  forgetErased();
  const { runs, keeping } = refreshRuns(held);
  const run = currentRun(runs) ?? createRun(randomId(), now());
  show(keepRuns(withCurrent(runs, alter(run)), keeping));
}

/** @param gone the other tab erased the value; whatever came after is a new beginning */
function hearRuns(gone: boolean): void {
  if (!ownsDevice(held.keeping)) return;
  if (gone && held.keeping.place !== 'device') {
    eraseRuns(held.keeping);
    return open();
  }
  const fresh = refreshRuns(gone ? { ...held, runs: NO_RUNS } : held);
  show(isBehind(fresh) ? keepRuns(fresh.runs, fresh.keeping) : fresh);
}

function forgetErased(): void {
  erased = undefined;
  dropErased();
}

function show(next: Held): void {
  held = next;
  state = {
    run: currentRun(held.runs),
    keeping: held.keeping,
    erased: erased !== undefined,
    setAside: listSetAside(),
    ready: true,
  };
  for (const listener of listeners) listener();
}
