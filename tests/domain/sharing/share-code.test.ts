import { readdirSync, readFileSync } from 'node:fs';
import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Response } from '../../../src/domain/assessment/response';
import { GROUPS } from '../../../src/domain/run/group';
import { fromBase64url, toBase64url } from '../../../src/domain/sharing/base64url';
import { crc32 } from '../../../src/domain/sharing/crc-32';
import {
  parseShareCode,
  sealRun,
  type SharedRun,
  writeShareCode,
} from '../../../src/domain/sharing/share-code';
import { LONGEST_SHARE_CODE } from '../../../src/domain/sharing/share-bits';
import type { Assessment } from '../../../src/schemas/assessment';
import { anyText } from '../../support/any-text';
import { assessments, items, withItems } from '../../support/assessments';
import { tries } from '../../support/tries';
import { always } from '../../support/always';
import { itemsOf } from '../../../src/domain/assessment/placed-item';
import { LETTERS } from '../dossier/codes';

const RUNS = tries(100_000);
vi.setConfig({ testTimeout: 120_000 });

const sharedRun: fc.Arbitrary<SharedRun> = fc
  .record({
    number: fc.nat({ max: 2 ** 24 - 1 }),
    day: fc.nat({ max: 2 ** 14 - 1 }),
    stage: fc.option(fc.constantFrom(1, 2, 3, 4, 5), { nil: undefined }),
    group: fc.option(fc.constantFrom(...GROUPS), { nil: undefined }),
    sender: fc.option(fc.constantFrom('Claire', 'Ana-Zoé 🦊', '<b>x</b>', 'é'.repeat(60)), {
      nil: undefined,
    }),
    given: fc.array(
      fc.option(fc.constantFrom<Response>(0, 1, 2, 3, 'dont-know', 'not-applicable'), { nil: undefined }),
      { minLength: items.length, maxLength: items.length },
    ),
  })
  .map(({ given, ...run }) => ({
    ...run,
    responses: new Map(
      items.flatMap((item, i) => {
        const response = given[i];
        const offered = response !== 'not-applicable' || item.notApplicable;
        return response !== undefined && offered ? [[item.id, response] as const] : [];
      }),
    ),
  }));

const sorted = ({ responses, ...run }: SharedRun) => ({
  ...Object.fromEntries(Object.entries(run).filter(([, value]) => value !== undefined)),
  responses: [...responses].sort(([a], [b]) => a.localeCompare(b)),
});

const full: SharedRun = {
  number: 0xabcdef,
  day: 327,
  stage: 2,
  group: 'field',
  responses: new Map(items.map(({ id }, i) => [id, (i % 4) as Response])),
};

/** Reads a code that may be anything; a run must be one that writes the same code again. */
function outcome(code: string): string {
  const parsed = parseShareCode(code, assessments);
  if (!parsed.ok) return parsed.reason;
  expect(writeShareCode(parsed.run, assessments)).toBe(code);
  return 'run';
}

describe('a share code', () => {
  always(
    'brings back what went in',
    [sharedRun],
    (run) => {
      const parsed = parseShareCode(writeShareCode(run, assessments), assessments);
      expect(parsed.ok && sorted(parsed.run)).toEqual(sorted(run));
    },
    tries(2000),
  );

  test('holds all answers of all lists in at most 64 characters', () => {
    expect(full.responses.size).toBe(76);
    expect(writeShareCode(full, assessments).length).toBeLessThanOrEqual(64);
  });

  always(
    'is made of the letters of base64url, and ends with one that no mail program cuts off',
    [sharedRun],
    (run) => {
      expect(writeShareCode(run, assessments)).toMatch(/^[\w-]*[A-Za-z0-9]$/);
    },
  );

  test('is never longer than the longest', () => {
    fc.assert(
      fc.property(sharedRun, (run) => {
        expect(writeShareCode(run, assessments).length).toBeLessThan(LONGEST_SHARE_CODE);
      }),
    );
    expect(outcome('A'.repeat(LONGEST_SHARE_CODE + 1))).toBe('too-long');
  });

  test('leaves out “not applicable” where it is not offered', () => {
    const [item] = items.filter(({ notApplicable }) => !notApplicable);
    const run = { ...full, responses: new Map([...full.responses, [item!.id, 'not-applicable'] as const]) };
    const parsed = parseShareCode(writeShareCode(run, assessments), assessments);
    expect(parsed.ok && parsed.run.responses.has(item!.id)).toBe(false);
  });

  test('stands beside a run that says what it says, without what no code can hold', () => {
    const run = {
      ...full,
      sender: ' Ada\n',
      responses: new Map([...full.responses, ['gone-for-ever', 2] as const]),
    };
    const { code, shared } = sealRun(run, assessments);
    expect(code).toBe(writeShareCode(run, assessments));
    expect(parseShareCode(code, assessments)).toEqual({ ok: true, run: shared });
    expect(shared?.sender).toBe('Ada');
  });

  test('carries the sender’s text as it will be shown, sixty characters of it', () => {
    const read = (sender: string) => {
      const parsed = parseShareCode(writeShareCode({ ...full, sender }, assessments), assessments);
      return parsed.ok ? parsed.run.sender : parsed.reason;
    };
    expect(read('  Claire \n Martin ')).toBe('Claire Martin');
    expect(read('\u202Eeriam\u200B')).toBe('eriam');
    expect(read('🦊'.repeat(70))).toBe('🦊'.repeat(60));
    expect(read('<script>alert(1)</script>')).toBe('<script>alert(1)</script>');
  });
});

describe('of released formats', () => {
  const folder = 'tests/domain/sharing/released';
  const files = readdirSync(folder).filter((name) => name.startsWith('result-'));

  test('there is every one', () => expect(files.length).toBeGreaterThan(0));

  test.each(files)('%s still says the same', (name) => {
    const cases = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as {
      code: string;
      run: Omit<SharedRun, 'responses'> & { responses: Record<string, Response> };
    }[];
    expect(cases.length).toBeGreaterThan(0);
    for (const { code, run } of cases) {
      const parsed = parseShareCode(code, assessments);
      expect(parsed.ok && sorted(parsed.run)).toEqual(
        sorted({ ...run, responses: new Map(Object.entries(run.responses)) }),
      );
    }
  });
});

describe('a code that is not whole', () => {
  const code = writeShareCode({ ...full, sender: 'Claire' }, assessments);

  test('shows no result with one letter changed, wherever it is, and is called damaged', () => {
    for (let i = 0; i < code.length; i += 1)
      for (const letter of LETTERS)
        if (letter !== code[i]) {
          const reason = outcome(code.slice(0, i) + letter + code.slice(i + 1));
          expect.soft(['damaged', 'newer', 'foreign']).toContain(reason);
          // Nearly always; the check of the header has eight bits.
          if (i < 2 || i > 20) expect(reason).toBe('damaged');
        }
  });

  test('shows no result when it is cut, lengthened, doubled, or has two letters exchanged', () => {
    for (let i = 0; i < code.length; i += 1) {
      expect(outcome(code.slice(0, i))).toBe('damaged');
      expect(outcome(code.slice(i + 1))).not.toBe('run');
      if (code[i] !== code[i + 1] && i + 1 < code.length)
        expect(outcome(code.slice(0, i) + code[i + 1] + code[i] + code.slice(i + 2))).not.toBe('run');
    }
    for (const more of ['A', '=', '==', ' ', '%20', '.', '/', '\n', code])
      expect(outcome(code + more)).toBe('damaged');
    expect(outcome(code.toLowerCase())).not.toBe('run');
  });

  test('never is a result that was not written, whatever is altered', () => {
    const codes = fc
      .sample(sharedRun, { numRuns: 50, seed: 7 })
      .map((run) => writeShareCode(run, assessments));
    const known = new Set(codes);
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 63 }), fc.nat({ max: 3 })), { minLength: 1, maxLength: 6 }),
        (whole, changes) => {
          let altered = whole;
          for (const [place, letter, how] of changes) {
            const at = place % (altered.length + 1);
            const put = LETTERS[letter]!;
            if (how === 0) altered = altered.slice(0, at) + put + altered.slice(at + 1);
            else if (how === 1) altered = altered.slice(0, at) + put + altered.slice(at);
            else if (how === 2) altered = altered.slice(0, at) + altered.slice(at + 1);
            else altered = altered.slice(0, at);
          }
          const result = outcome(altered);
          if (!known.has(altered)) expect(result).not.toBe('run');
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('never is a result out of any text, the letters right or not', () => {
    const anything = fc.oneof(
      fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 90 }),
      fc
        .string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 90 })
        .map((text) => `BwC${text}`),
      anyText(90),
    );
    fc.assert(
      fc.property(anything, (text) => {
        expect(['damaged', 'newer', 'foreign', 'too-long']).toContain(outcome(text));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a code of another build', () => {
  const shorten = (assessment: Assessment) =>
    withItems(assessment, (item) => (item.slot <= 30 ? item : undefined));
  const code = writeShareCode(full, assessments);

  test('with more slots than this one knows is newer', () => {
    expect(parseShareCode(code, assessments.map(shorten))).toEqual({ ok: false, reason: 'newer' });
  });

  test('with fewer slots opens', () => {
    const older = writeShareCode(full, assessments.map(shorten));
    const parsed = parseShareCode(older, assessments);
    expect(parsed.ok && parsed.run.responses.size).toBe(60);
  });

  test('with an assessment that this one does not know is newer, or of another site', () => {
    const only = assessments.filter(({ number }) => number === 1);
    expect(parseShareCode(code, only)).toEqual({ ok: false, reason: 'newer' });
    const own = assessments.map((one) => (one.number === 2 ? { ...one, number: 40 } : one));
    expect(parseShareCode(writeShareCode(full, own), assessments)).toEqual({ ok: false, reason: 'foreign' });
  });

  test('with an assessment of the project that is still to come is newer, up to the last number of ours', () => {
    const at = (number: number) => assessments.map((one) => (one.number === 2 ? { ...one, number } : one));
    const reasons = [31, 32].map((number) => parseShareCode(writeShareCode(full, at(number)), assessments));
    expect(reasons).toEqual([
      { ok: false, reason: 'newer' },
      { ok: false, reason: 'foreign' },
    ]);
  });

  test('keeps “not applicable” where it is offered, and where nobody knows any more whether it was', () => {
    const free = items.find(({ notApplicable }) => notApplicable)!.id;
    const bound = items.find(({ notApplicable }) => !notApplicable)!.id;
    const said = {
      ...full,
      responses: new Map([[free, 'not-applicable'] as const, [bound, 'not-applicable'] as const]),
    };
    const parsed = parseShareCode(writeShareCode(said, assessments), assessments);
    expect(parsed.ok && [...parsed.run.responses]).toEqual([[free, 'not-applicable']]);
    const retired = assessments.map((one) => ({
      ...one,
      dimensions: [],
      retired: one.dimensions.flatMap(itemsOf).map(({ id, slot }) => ({ id, slot })),
    }));
    const old = parseShareCode(writeShareCode(said, assessments), retired);
    expect(old.ok && [...old.run.responses]).toEqual([[free, 'not-applicable']]);
    const all = parseShareCode(writeShareCode(said, retired), retired);
    expect(all.ok && all.run.responses.size).toBe(2);
  });

  test('whose assessment of that number is another one shows nothing', () => {
    const other = assessments.map((one) => (one.number === 2 ? { ...one, id: 'another' } : one));
    expect(parseShareCode(writeShareCode(full, other), assessments)).toEqual({
      ok: false,
      reason: 'damaged',
    });
  });

  test('of a newer format is newer', () => {
    const bytes = [...toBytes(2)];
    expect(outcome(toBase64url([...bytes, ...Array.from({ length: 40 }, () => 0)]))).toBe('newer');
  });

  test('with an item that was retired since still opens, and names it', () => {
    const retire = assessments.map((one) => ({
      ...shorten(one),
      retired: one.dimensions
        .flatMap(itemsOf)
        .filter(({ slot }) => slot > 30)
        .map(({ id, slot }) => ({ id, slot })),
    }));
    const parsed = parseShareCode(code, retire);
    expect(parsed.ok && [...parsed.run.responses.keys()].sort()).toEqual([...full.responses.keys()].sort());
  });

  test('with an answer in a slot that was never given shows nothing', () => {
    const gap = assessments.map((one) => withItems(one, (item) => (item.slot === 5 ? undefined : item)));
    expect(parseShareCode(code, gap)).toEqual({ ok: false, reason: 'damaged' });
  });
});

describe('the parts of a code', () => {
  always('CRC-32 is that of zlib', [fc.uint8Array()], (bytes) => {
    expect(crc32(bytes)).toBe(zlibCrc32(bytes));
  });

  test('base64url is that of Node, and has one way to write each text', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = Buffer.from(bytes).toString('base64url');
        expect(toBase64url(bytes)).toBe(text);
        expect(fromBase64url(text)).toEqual([...bytes]);
      }),
    );
    for (const text of ['A', 'AB', 'AAB', 'A=', 'A+', 'é']) expect(fromBase64url(text)).toBeUndefined();
  });
});

function toBytes(format: number): number[] {
  const disguised = (format * 37 + 11) % 64;
  return [(format << 2) | (disguised >> 4), (disguised & 15) << 4];
}
