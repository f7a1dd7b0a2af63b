import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { GROUPS } from '../../../src/domain/run/group';
import {
  type Invitation,
  LONGEST_INVITATION,
  parseInvitation,
  writeInvitation,
} from '../../../src/domain/sharing/invitation-code';
import { isMailAddress } from '../../../src/domain/sharing/mail-address';
import { parseShareCode } from '../../../src/domain/sharing/share-code';
import { assessments, lists } from './assessments';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const RUNS = 100_000;
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
    replyTo: fc.constantFrom('a@b.fr', 'claire.martin+crm@sous.domaine.exemple.org'),
    locale: fc.constantFrom('fr', 'en', 'pt-br'),
  })
  .map(
    (given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never,
  );

const outcome = (code: string) => {
  const parsed = parseInvitation(code, lists);
  if (!parsed.ok) return parsed.reason;
  expect(writeInvitation(parsed.invitation)).toBe(code);
  return 'invitation';
};

describe('an invitation', () => {
  test('brings back what went in, within the longest length', () => {
    fc.assert(
      fc.property(invitation, (given) => {
        const code = writeInvitation(given);
        expect(code.length).toBeLessThanOrEqual(LONGEST_INVITATION);
        expect(parseInvitation(code, lists)).toEqual({ ok: true, invitation: given });
      }),
      { numRuns: 2000 },
    );
  });

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
    'javascript:alert(1)',
    'a@b',
    'a b@c.fr',
    'a@b.fr?bcc=x@y.fr',
    'a@b.fr,c@d.fr',
    'a@-b.fr',
    '@b.fr',
    '',
  ])('with %j as the address to reply to is damaged', (replyTo) => {
    const code = writeInvitation({ lists: [], sender: 'A', replyTo, locale: 'fr' });
    expect(outcome(code)).toBe('damaged');
  });

  test('is never taken for a result, nor a result for one', () => {
    const code = writeInvitation({ lists: [], sender: 'A', replyTo: 'a@b.fr', locale: 'fr' });
    expect(parseShareCode(code, assessments)).toEqual({ ok: false, reason: 'damaged' });
    const [result] = JSON.parse(readFileSync('tests/domain/sharing/released/result-1.json', 'utf8')) as {
      code: string;
    }[];
    expect(outcome(result!.code)).toBe('damaged');
  });

  test('that was altered shows nothing: a hundred thousand alterations and as many texts', () => {
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
            whole.slice(0, at) + ALPHABET[letter] + whole.slice(at + 1),
            whole.slice(0, at) + ALPHABET[letter] + whole.slice(at),
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
          fc.string({ unit: fc.constantFrom(...ALPHABET), maxLength: 200 }),
          fc.string({ unit: fc.constantFrom(...ALPHABET), maxLength: 200 }).map((text) => `hQ${text}`),
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

describe('an e-mail address', () => {
  test.each(['a@b.fr', 'A.B+c_d-e@x-y.example.org'])('%s can be written to', (text) => {
    expect(isMailAddress(text)).toBe(true);
  });

  test.each(['.a@b.fr', 'a..b@c.fr', 'a@b..fr', 'a@b.f', 'é@b.fr', 'a@b.fr\n', `${'a'.repeat(250)}@b.fr`])(
    '%j cannot',
    (text) => {
      expect(isMailAddress(text)).toBe(false);
    },
  );
});
