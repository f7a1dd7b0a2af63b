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
import { RUNS_KEY, SETTINGS_KEY } from '../../browser/keys';
import { askBeforeLeaving } from '../../browser/page';
import { randomId } from '../../browser/random';
import { onStoredElsewhere, type StoragePlace } from '../../browser/storage';
import {
  dropErased,
  eraseRuns,
  followSettings,
  isBehind,
  keepRuns,
  type Keeping,
  loadRuns,
  moveRuns,
  readErased,
  refreshRuns,
  setAsideKeys,
} from './run-keeper';

/**
 * The current run, one store for every island, widget and keyboard of a page.
 *
 * Life: it is read once, on first use. Each change is made on what is kept at that moment, kept
 * again at once, and told to every listener. Changes of other tabs come in through storage
 * events and are merged answer by answer, the later one winning.
 */
export interface RunState {
  readonly run: Run | undefined;
  readonly keeping: Keeping;
  /** Whether something was erased in this tab and can still come back. */
  readonly erased: boolean;
  /** Keys of kept values that could not be read and were set aside. */
  readonly setAside: readonly string[];
  /** False until the store has been read, as on the server. */
  readonly ready: boolean;
}

/** What is shown before anything was read: no answers, and the promise to keep them here. */
export const UNREAD: RunState = {
  run: undefined,
  keeping: { place: 'device', chosen: false },
  erased: false,
  setAside: [],
  ready: false,
};

const listeners = new Set<() => void>();
let runs: Runs = NO_RUNS;
/** In the page's memory only, for where not even the tab keeps anything. */
let erased: Runs | undefined;
let state: RunState = UNREAD;

export function readRun(): RunState {
  if (!state.ready) start();
  return state;
}

export function subscribeToRun(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Gives an item of the current run a response, or takes it back with null. */
export function giveAnswer(item: string, value: Response | null): void {
  change((run) => answer(run, item, value, now()));
}

export function giveStage(stage: Stage | null): void {
  change((run) => chooseStage(run, stage, now()));
}

/** Keeps the runs in this tab only, or on the device. */
export function keepIn(place: StoragePlace): void {
  readRun();
  show(moveRuns(runs, place));
}

/** Erases every run of this site from this device. Can be undone until the next change. */
export function eraseAll(): void {
  readRun();
  eraseRuns(runs);
  erased = runs;
  show({ runs: NO_RUNS, keeping: state.keeping });
}

export function undoErase(): void {
  readRun();
  const back = erased ?? readErased();
  forgetErased();
  if (back) show(keepRuns(mergeRuns(runs, back), state.keeping));
}

function start(): void {
  const loaded = loadRuns();
  erased = readErased();
  show(loaded);
  onStoredElsewhere(RUNS_KEY, hearOtherTabs);
  onStoredElsewhere(SETTINGS_KEY, () => show(followSettings(runs, state.keeping)));
  askBeforeLeaving(() => state.keeping.place === 'memory' && (state.run?.answers.size ?? 0) > 0);
}

function change(alter: (run: Run) => Run): void {
  readRun();
  forgetErased();
  const fresh = refreshRuns(runs, state.keeping);
  const run = currentRun(fresh.runs) ?? createRun(randomId(), now());
  show(keepRuns(withCurrent(fresh.runs, alter(run)), fresh.keeping));
}

function hearOtherTabs(): void {
  if (state.keeping.place !== 'device') return;
  const fresh = refreshRuns(runs, state.keeping);
  show(isBehind(fresh.runs, fresh.keeping) ? keepRuns(fresh.runs, fresh.keeping) : fresh);
}

function forgetErased(): void {
  erased = undefined;
  dropErased();
}

function show(next: { readonly runs: Runs; readonly keeping: Keeping }): void {
  runs = next.runs;
  state = {
    run: currentRun(runs),
    keeping: next.keeping,
    erased: erased !== undefined,
    setAside: setAsideKeys(),
    ready: true,
  };
  for (const listener of listeners) listener();
}
