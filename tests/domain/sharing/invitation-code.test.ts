import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { GROUPS } from '../../../src/domain/run/group';
import {
  type Invitation,
  LONGEST_INVITATION,
  MOST_LISTS,
  parseInvitation,
  writeInvitation,
} from '../../../src/domain/sharing/invitation-code';
import { beginCode, looksLikeCode, sealCode, writeText } from '../../../src/domain/sharing/code';
import { parseShareCode } from '../../../src/domain/sharing/share-code';
import { assessments, lists } from '../../support/assessments';
import { tries } from '../../support/tries';
import { always } from '../../support/always';
import { eachOf, listed } from '../../support/listed';
import { LETTERS } from '../dossier/codes';

const RUNS = tries(100_000);
vi.setConfig({ testTimeout: 120_000 });

const invitation: fc.Arbitrary<Invitation> = fc
  .record({
    lists: fc.subarray([...lists]),
    group: fc.option(fc.constantFrom(...GROUPS), { nil: undefined }),
    day: fc.option(fc.nat({ max: 2 ** 14 - 1 }), { nil: undefined }),
    greeting: fc.option(fc.constantFrom('Bonjour', 'Deux\nlignes', '🦊'.repeat(300), '<img src=x>'), {
      nil: undefined,
    }),
    sender: fc.constantFrom('Claire', 'é'.repeat(60)),
    replyTo: fc.constantFrom(
      'a@b.fr',
      'claire.martin+crm@sous.domaine.exemple.org',
      "o'brien&co/a=b?@xn--socit-esab.fr",
    ),
    locale: fc.constantFrom('fr', 'en', 'pt-br'),
  })
  .map(
    (given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never,
  );

const bare: Invitation = { lists: [], sender: 'A', replyTo: 'a@b.fr', locale: 'fr' };

const outcome = (code: string) => {
  const parsed = parseInvitation(code, lists);
  if (!parsed.ok) return parsed.reason;
  expect(writeInvitation(parsed.invitation)).toBe(code);
  return 'invitation';
};

describe('an invitation', () => {
  always(
    'brings back what went in, within the longest length',
    [invitation],
    (given) => {
      const code = writeInvitation(given);
      expect(code.length).toBeLessThanOrEqual(LONGEST_INVITATION);
      expect(parseInvitation(code, lists)).toEqual({ ok: true, invitation: given });
    },
    tries(2000),
  );

  test('of every released format still says the same', () => {
    const folder = 'tests/domain/sharing/released';
    const files = readdirSync(folder).filter((name) => name.startsWith('invitation-'));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) {
      const cases = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as {
        code: string;
        invitation: Invitation;
      }[];
      expect(cases.length).toBeGreaterThan(0);
      for (const { code, invitation: said } of cases)
        expect(parseInvitation(code, lists)).toEqual({ ok: true, invitation: said });
    }
  });

  test('with a list that this build does not know is newer', () => {
    const [given] = fc.sample(invitation, 1);
    const code = writeInvitation({ ...given!, lists: ['a-list-to-come'] });
    expect(parseInvitation(code, lists)).toEqual({ ok: false, reason: 'newer' });
  });

  test.each([
    ...listed('javascript:alert(1) a@b a@b.fr?bcc=x@y.fr a@b.fr,c@d.fr a@-b.fr @b.fr'),
    ...['', 'a b@c.fr'],
  ])('with %j as the address to reply to is damaged', (replyTo) => {
    const code = writeInvitation({ ...bare, replyTo });
    expect(outcome(code)).toBe('damaged');
  });

  test('that this site would not have written is damaged, though its check holds', () => {
    const whole = { ...bare, lists: [lists[0]!] };
    /** Written without a look at what it says. */
    const forged = (over: {
      readonly lists?: readonly string[];
      readonly locale?: string;
      readonly sender?: string;
      readonly group?: number;
      readonly day?: readonly [number, number];
      readonly greeting?: readonly number[];
    }) => {
      const { lists: asked = whole.lists, group = 0, day = [0, 0], greeting = [] } = over;
      const writer = beginCode(33).write(group, 3).write(day[0], 1).write(day[1], 14).write(asked.length, 6);
      for (const list of asked) writeText(writer, list, 6);
      writeText(writer, over.locale ?? 'fr', 4);
      writeText(writer, over.sender ?? 'A', 8);
      writeText(writer, 'a@b.fr', 8);
      writer.write(greeting.length, 11);
      for (const byte of greeting) writer.write(byte, 8);
      return sealCode(writer, asked);
    };
    expect(forged({})).toBe(writeInvitation(whole));
    for (const over of [
      ...eachOf('locale', '', 'FR', 'fra', 'fr-', 'fr-bel'),
      ...eachOf('sender', '', ' A'),
      ...eachOf('group', 6, 7),
      ...eachOf('greeting', [0xff], [0x20]),
      ...[{ lists: [lists[0]!, lists[0]!] }, { day: [0, 5] as const }],
    ])
      expect(outcome(forged(over)), JSON.stringify(over)).toBe('damaged');
    expect(outcome(forged({ group: 5 }))).toBe('invitation');
    const read = parseInvitation(forged({}), lists);
    expect(read.ok && Object.keys(read.invitation).sort()).toEqual(['lists', 'locale', 'replyTo', 'sender']);
    expect(outcome(forged({ lists: ['x'.repeat(63)] }))).toBe('newer');
  });

  test('may ask for as many lists as its number holds, and no code is longer than the longest', () => {
    expect(MOST_LISTS).toBe(63);
    const many = Array.from(
      { length: MOST_LISTS },
      (_, i) => `${'x'.repeat(60)}${String(i).padStart(3, '0')}`,
    );
    const code = writeInvitation({
      lists: many,
      group: 'field',
      day: 2 ** 14 - 1,
      greeting: '🦊'.repeat(300),
      sender: '🦊'.repeat(60),
      replyTo: `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.fr`,
      locale: 'pt-br',
    });
    expect(code.length).toBeLessThanOrEqual(LONGEST_INVITATION);
    // The slack is what an address and a language might still take.
    expect(LONGEST_INVITATION - code.length).toBeLessThan(40);
    expect(parseInvitation(code, many).ok).toBe(true);
  });

  test('is never taken for a result, nor a result for one', () => {
    const code = writeInvitation(bare);
    expect(parseShareCode(code, assessments)).toEqual({ ok: false, reason: 'damaged' });
    const [result] = JSON.parse(readFileSync('tests/domain/sharing/released/result-1.json', 'utf8')) as {
      code: string;
    }[];
    expect(outcome(result!.code)).toBe('damaged');
  });

  test('that was altered, or is any text, shows nothing', () => {
    const codes = fc.sample(invitation, { numRuns: 30, seed: 7 }).map(writeInvitation);
    const known = new Set(codes);
    fc.assert(
      fc.property(
        fc.constantFrom(...codes.filter((code) => code.length < 300)),
        fc.nat(),
        fc.nat({ max: 63 }),
        fc.nat({ max: 3 }),
        (whole, place, letter, how) => {
          const at = place % whole.length;
          const altered = [
            whole.slice(0, at) + LETTERS[letter] + whole.slice(at + 1),
            whole.slice(0, at) + LETTERS[letter] + whole.slice(at),
            whole.slice(0, at) + whole.slice(at + 1),
            whole.slice(0, at),
          ][how]!;
          if (!known.has(altered)) expect(outcome(altered)).not.toBe('invitation');
        },
      ),
      { numRuns: RUNS },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 200 }),
          fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 200 }).map((text) => `hQ${text}`),
        ),
        (text) => {
          expect(['damaged', 'newer', 'too-long']).toContain(outcome(text));
        },
      ),
      { numRuns: RUNS },
    );
    expect(outcome('A'.repeat(LONGEST_INVITATION + 1))).toBe('too-long');
  });
});

test('a text looks like a code by its first four letters', () => {
  const code = writeInvitation(bare);
  expect(looksLikeCode(code)).toBe('invitation');
  expect(looksLikeCode(code.slice(0, 4))).toBe('invitation');
  expect(looksLikeCode(code.slice(0, 3))).toBeUndefined();
  expect(looksLikeCode('é'.repeat(4))).toBeUndefined();
  const ofFormat = (format: number) => looksLikeCode(sealCode(beginCode(format), []));
  expect([1, 31].map(ofFormat)).toEqual(['run', 'run']);
  expect([33, 47].map(ofFormat)).toEqual(['invitation', 'invitation']);
  for (const none of [0, 32, 48, 63]) expect(ofFormat(none), `${none}`).toBeUndefined();
});
