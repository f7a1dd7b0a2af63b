import { plainLine } from '../../domain/run/plain-text';
import { TEXT_LIMITS } from '../../domain/run/text-limits';
import { chooseGroup, deleteRun, nameRun, restoreRun } from '../../domain/run/manage';
import { answer, createRun, noteOn, type Run, type Runs, isOpen } from '../../domain/run/run';
import type { Invitation } from '../../domain/sharing/invitation-code';
import { randomId } from '../../browser/random';
import { fill } from '../../i18n/words';
import type { Group } from '../../schemas/group';
import type { Ui } from '../../schemas/ui';
import type { Port } from '../answering/port';
import { changeRun, changeRuns, eraseAll, readRun } from '../../store/runs/run-store';

/** What can be said in the run that answers an invitation. It is begun with the first of these. */
export interface Reply extends Port {
  readonly group: (group: Group | null) => void;
}

/** The run that answers an invitation; dated copies of it are not answered any more. */
export function findReply(runs: readonly Run[], code: string): Run | undefined {
  return runs.find((run) => run.invitation === code && isOpen(run));
}

/** The run of an invitation, beside the reader’s own and never the current one. */
export function replyTo(code: string, invitation: Invitation, words: Ui['invitation']): Reply {
  const which = ({ runs }: Runs, time: number) =>
    findReply(runs, code) ?? begin(code, invitation, words, time);
  return {
    read: () => findReply(readRun().runs, code),
    answer: (item, value) => changeRun((run, time) => answer(run, item, value, time), which),
    note: (item, text) => changeRun((run, time) => noteOn(run, item, text, time), which),
    group: (group) => changeRun((run, time) => chooseGroup(run, group, time), which),
  };
}

/**
 * Deletes what was answered to an invitation, and leaves nothing of it in the tab. Where there is
 * nothing else, not even the memory that something was deleted is kept.
 * @returns what it was, for as long as the page is open
 */
export function eraseReply(code: string): readonly Run[] {
  const { runs } = readRun();
  const reply = runs.filter((run) => run.invitation === code);
  if (reply.length === runs.length) eraseAll(true);
  else changeRuns((all, time) => reply.reduce((rest, { id }) => deleteRun(rest, id, time), all));
  return reply;
}

/** Brings it back. */
export function restoreReply(runs: readonly Run[]): void {
  changeRuns((all, time) => runs.reduce((back, run) => restoreRun(back, run, false, time), all));
}

function begin(code: string, { sender, group }: Invitation, words: Ui['invitation'], time: number): Run {
  const name = plainLine(fill(words.runName, { sender }), TEXT_LIMITS.runName);
  const run = { ...nameRun(createRun(randomId(), time), name, time), invitation: code };
  return group ? chooseGroup(run, group, time) : run;
}
