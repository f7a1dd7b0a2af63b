import type { Response } from '../../../src/domain/assessment/response';
import { findCodes as find } from '../../../src/domain/sharing/find-codes';
import { writeInvitation } from '../../../src/domain/sharing/invitation-code';
import { type SharedRun, writeShareCode } from '../../../src/domain/sharing/share-code';
import { assessments, items, lists } from '../../support/assessments';

/** A run in which every item got a response made from `seed`. */
export function sharedOf(number: number, over: Partial<SharedRun> = {}, seed = number): SharedRun {
  const responses = new Map(items.map(({ id }, i) => [id, ((i * 7 + seed) % 4) as Response] as const));
  return { number, day: 300, responses, ...over };
}

export function codeOf(run: SharedRun): string {
  return writeShareCode(run, assessments);
}

export const invitation = writeInvitation({
  lists: lists.slice(0, 2),
  group: 'field',
  day: 320,
  greeting: 'Merci d’avance',
  sender: 'Claire',
  replyTo: 'claire@exemple.fr',
  locale: 'fr',
});

/** What a code is made of. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export const link = (code: string) => `https://exemple.fr/site/r/#${code}`;
export const findCodes = (text: string) => find(text, assessments, lists);
/** The codes of runs in a text. */
export const found = (text: string) => findCodes(text).runs.map(({ code }) => code);
