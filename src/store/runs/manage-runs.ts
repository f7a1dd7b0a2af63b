import type { Group } from '../../schemas/group';
import { chooseGroup, deleteRun, freezeRun, nameRun, restoreRun } from '../../domain/run/manage';
import { createRun, findRun, isOpen, type Run, type Runs, withCurrent, withRun } from '../../domain/run/run';
import type { Settings } from '../../domain/run/settings';
import { applyImport, type ImportPlan, undoImport } from '../../domain/sharing/import-plan';
import { randomId } from '../../browser/random';
import { changeSettings, readSettings } from '../settings/settings-store';
import { changeRun, changeRuns, readRun, takeBack, undoErase } from './run-store';

/** What can be done with runs as a whole. Pages on which nothing but answers are given do without it. */

/** Begins a run beside the others, and makes it the one that is answered. */
export function startRun(name: string): void {
  changeRuns((all, time) => {
    const run = createRun(randomId(), time);
    return withCurrent(all, name === '' ? run : nameRun(run, name, time));
  });
}

/** Makes another run the one that is answered. Copies cannot be. */
export function goOnWith(id: string): void {
  changeRuns((all) => {
    const run = findRun(all, id);
    return run && isOpen(run) ? withCurrent(all, run) : all;
  });
}

/** Gives a run another name. Can be undone until the next change. */
export function rename(id: string, name: string): void {
  changeRuns((all, time) => alterOne(all, id, (run) => nameRun(run, name, time)), { kind: 'renamed' });
}

/** Says which group the current run speaks for, or does not say it with null. */
export function giveGroup(group: Group | null): void {
  changeRun((run, time) => chooseGroup(run, group, time));
}

/** Takes a dated copy of a run. */
export function freeze(id: string, name: string): void {
  const copy = randomId();
  changeRuns((all, time) => freezeRun(all, id, copy, name, time));
}

/** Deletes a run. Can be undone until the next change. */
export function remove(id: string): void {
  changeRuns((all, time) => deleteRun(all, id, time), { kind: 'deleted' });
}

/** Keeps a run that came from elsewhere, beside one’s own. */
export function keepReceived(run: Run): void {
  changeRuns((all) => withRun(all, run));
}

/**
 * Does what was planned with a file. Can be undone until the next change.
 * @param settings of the file; those that were chosen here stay, and so does where answers are kept
 */
export function importRuns(plan: ImportPlan, settings: Settings | undefined): void {
  const here = readSettings();
  const taken = (['theme', 'slash'] as const).filter((name) => settings?.[name] && !here[name]);
  changeRuns((all, time) => applyImport(all, plan, time), { kind: 'imported', settings: taken });
  if (settings && taken.length > 0)
    changeSettings(Object.fromEntries(taken.map((name) => [name, settings[name]])));
}

/** Takes back what was done last in this tab, whatever it was. */
export function undoLast(): void {
  switch (readRun().undo) {
    case 'deleted':
      takeBack((before, all, time) =>
        before.runs
          .filter(({ id }) => !findRun(all, id))
          .reduce((runs, run) => restoreRun(runs, run, run.id === before.current, time), all),
      );
      break;
    case 'renamed':
    case 'imported':
      takeBack(
        (before, all, time) => undoImport(all, before, time),
        ({ settings = [] }) => changeSettings(Object.fromEntries(settings.map((name) => [name, undefined]))),
      );
      break;
    default:
      undoErase();
  }
}

function alterOne(all: Runs, id: string, alter: (run: Run) => Run): Runs {
  const run = findRun(all, id);
  return run ? withRun(all, alter(run)) : all;
}
