import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  AUDIENCES,
  type AgendaSettings,
  DEFAULT_SETTINGS,
  parseAgendaCode,
  writeAgendaCode,
} from '../../../src/domain/agenda/agenda-code';
import { LENGTHS } from '../../../src/domain/agenda/topics';
import { beginCode, sealCode, writeText } from '../../../src/domain/sharing/code';
import { codeOf, sharedOf } from '../dossier/codes';
import { always } from '../../support/always';

const run = codeOf(sharedOf(5));
const settings: fc.Arbitrary<AgendaSettings> = fc.record({
  length: fc.constantFrom(...LENGTHS),
  audience: fc.constantFrom(...AUDIENCES),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6]),
  question: fc.constantFrom('', 'Faut-il tout reprendre ?', 'é'.repeat(200)),
});

always('the link of a brief is read as it was written', [settings], (given) => {
  expect(parseAgendaCode(writeAgendaCode(run, given))).toEqual({ ok: true, run, settings: given });
});

test('the code of a run alone opens a brief as it is set to begin with', () => {
  expect(parseAgendaCode(run)).toEqual({ ok: true, run, settings: DEFAULT_SETTINGS });
});

test('settings that were altered, or belong to another run, show nothing', () => {
  const link = writeAgendaCode(run, { ...DEFAULT_SETTINGS, order: [2, 0], question: 'Oui ?' });
  const start = run.length + 1;
  for (let at = start; at < link.length; at += 1)
    for (const letter of ['A', 'z', '_'])
      if (link[at] !== letter)
        expect(
          parseAgendaCode(`${link.slice(0, at)}${letter}${link.slice(at + 1)}`).ok,
          `${at} ${letter}`,
        ).toBe(false);
  const other = codeOf(sharedOf(6));
  expect(parseAgendaCode(link.replace(run, other))).toEqual({ ok: false, reason: 'damaged' });
  expect(parseAgendaCode(`${link}.x`)).toEqual({ ok: false, reason: 'damaged' });
  expect(parseAgendaCode(link.slice(0, -1))).toEqual({ ok: false, reason: 'damaged' });
});

/** What a build of 2026 wrote. */
const RELEASED = 'Bw.w7BEASoMLkQN-HckB-AAwgAlHg';

test('a link made today opens for ever', () => {
  const settled = { length: 45, audience: 'direction', order: [1, 0], question: 'Par où ?' } as const;
  expect(writeAgendaCode('Bw', settled)).toBe(RELEASED);
  expect(parseAgendaCode(RELEASED)).toEqual({ ok: true, run: 'Bw', settings: settled });
});

/** A link whose check holds and whose settings are as given, whatever this site would write. */
function forged(
  given: {
    readonly length?: number;
    readonly audience?: number;
    readonly order?: readonly number[];
    readonly question?: string;
  },
  of = run,
): string {
  const { length = 1, audience = 2, order = [], question = '' } = given;
  const writer = beginCode(48).write(length, 2).write(audience, 2).write(order.length, 3);
  for (const place of order) writer.write(place, 3);
  writeText(writer, question, 10);
  return `${of}.${sealCode(writer, [of])}`;
}

test('settings that this site would not have written are refused, though their check holds', () => {
  expect(parseAgendaCode(forged({}))).toEqual({ ok: true, run, settings: DEFAULT_SETTINGS });
  const damaged = { ok: false, reason: 'damaged' };
  expect(parseAgendaCode(forged({ length: 3 }))).toEqual(damaged);
  expect(parseAgendaCode(forged({ audience: 3 }))).toEqual(damaged);
  expect(parseAgendaCode(forged({ question: ' deux\n lignes' }))).toEqual(damaged);
  expect(parseAgendaCode(`${forged({})}.`)).toEqual(damaged);
  expect(parseAgendaCode('')).toEqual({ ok: true, run: '', settings: DEFAULT_SETTINGS });
});

test('the longest settings still open, and longer ones are not decoded', () => {
  const full = { ...DEFAULT_SETTINGS, order: [6, 5, 4, 3, 2, 1, 0], question: '😀'.repeat(200) };
  const link = writeAgendaCode(run, full);
  expect(parseAgendaCode(link)).toEqual({ ok: true, run, settings: full });
  expect(parseAgendaCode(`${link}AAAAAAAA`)).toEqual({ ok: false, reason: 'too-long' });
});

test('a meeting is set to an hour, for both sides, in the order of weight, with no question', () => {
  expect(DEFAULT_SETTINGS).toEqual({ length: 60, audience: 'mixed', order: [], question: '' });
});
