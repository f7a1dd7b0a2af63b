import { groupOf, type Run, responsesOf, stageOf } from '../run/run';
import { noonOf } from './day';
import type { SharedRun } from './share-code';

/**
 * What a link says of a run.
 * @param day of the last change where the sender is, counted as `dayNumber` does
 * @param sender what the sender calls themselves, if they want to be known
 */
export function sharedRun(run: Run, day: number, sender?: string): SharedRun {
  return {
    number: run.number,
    day,
    stage: stageOf(run),
    group: groupOf(run),
    responses: responsesOf(run),
    ...(sender && { sender }),
  };
}

/**
 * A run as a link brought it, to be kept or compared. Everything in it was said on the day of the link.
 * @param name what it is called on this device; empty for none
 */
export function receivedRun(shared: SharedRun, id: string, name: string, now: number): Run {
  const at = noonOf(shared.day);
  return {
    id,
    number: shared.number,
    created: at,
    ...(name && { name: { value: name, at: now } }),
    ...(shared.stage && { stage: { value: shared.stage, at } }),
    ...(shared.group && { group: { value: shared.group, at } }),
    answers: new Map([...shared.responses].map(([item, value]) => [item, { value, at }] as const)),
    notes: new Map(),
    origin: { kind: 'received', at: now, ...(shared.sender && { sender: shared.sender }) },
  };
}
