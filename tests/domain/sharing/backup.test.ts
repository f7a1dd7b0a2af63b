import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, createRun, NO_RUNS, notesOf, responsesOf, withCurrent } from '../../../src/domain/run/run';
import { LARGEST_BACKUP, parseBackup, writeBackup } from '../../../src/domain/sharing/backup';
import { runs } from '../run/generators';
import { tries } from '../../support/tries';
import { always } from '../../support/always';

const schema = JSON.parse(readFileSync('public/schemas/backup.v1.json', 'utf8')) as object;
const isValid = new Ajv2020({ strictTypes: false, allErrors: true }).compile(schema);

const good = {
  format: 'prelude-backup',
  version: 1,
  made: 1795000000000,
  runs: [{ id: 'r', number: 7, created: 1, answers: { a: { value: 2, at: 5 } }, notes: {} }],
};
const withRun = (change: object) => JSON.stringify({ ...good, runs: [{ ...good.runs[0], ...change }] });
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('a backup', () => {
  always(
    'holds all runs, is as its published schema says, and comes back whole',
    [runs, fc.constantFrom<'light' | 'dark'>('light', 'dark')],
    (all, theme) => {
      const settings = { keep: 'device', theme, slash: 'off' } as const;
      const text = writeBackup({ made: 5, runs: all, settings });
      expect(isValid(JSON.parse(text)), JSON.stringify(isValid.errors)).toBe(true);
      const parsed = parseBackup(text);
      expect(parsed).toEqual({
        ok: true,
        backup: { made: 5, runs: { ...all, gone: new Map() }, settings },
      });
    },
  );

  test.each([
    ['no JSON', 'Bonjour', 'not-json'],
    ['nothing', '', 'not-json'],
    ['another JSON', '{"hello":1}', 'not-ours'],
    ['a list nested a thousand deep', nested(1000), 'not-ours'],
    ['a list nested a hundred thousand deep', nested(100_000), 'not-ours'],
    ['ten million characters', 'x'.repeat(10_000_000), 'too-large'],
    ['a newer version', JSON.stringify({ ...good, version: 2 }), 'newer'],
  ])('with %s is refused, and says why', (_, text, reason) => {
    expect(parseBackup(text)).toEqual({ ok: false, reason });
  });

  // What else may be wrong in a run is tried in read-runs.test.ts.
  test.each([
    ...['1', 0, 0.5, -1].map((version) => ['version', { version }] as const),
    ...[-1, null].map((made) => ['made', { made }] as const),
    ['runs', { runs: {} }],
    ['settings', { settings: 5 }],
    ['runs[0].id', { runs: [{ ...good.runs[0], id: '../x' }] }],
    ['runs[0]', { runs: [{ ...good.runs[0], answers: { a: { value: 1, at: 9e15 } } }] }],
    ['runs[0].answers', { runs: [{ ...good.runs[0], answers: JSON.parse(nested(1000)) as object }] }],
  ] as const)('says that %s is wrong in %j', (where, over) => {
    expect(parseBackup(JSON.stringify({ ...good, ...over }))).toEqual({ ok: false, reason: 'wrong', where });
  });

  test('whose ids are those of every object is read as any other', () => {
    const text = `{"format":"prelude-backup","version":1,"made":1,"__proto__":{"polluted":1},"runs":[
      {"id":"r","number":1,"created":1,"notes":{},"__proto__":{"x":1},
       "answers":{"__proto__":{"value":3,"at":1},"constructor":{"value":2,"at":1}}}]}`;
    const parsed = parseBackup(text);
    expect(parsed.ok && [...responsesOf(parsed.backup.runs.runs[0])]).toEqual([
      ['__proto__', 3],
      ['constructor', 2],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('made at the very beginning, or as large as may be, is read', () => {
    expect(parseBackup(JSON.stringify({ ...good, made: 0 })).ok).toBe(true);
    expect(parseBackup(JSON.stringify(good).padEnd(LARGEST_BACKUP, ' ')).ok).toBe(true);
    expect(parseBackup(JSON.stringify(good).padEnd(LARGEST_BACKUP + 1, ' ')).ok).toBe(false);
  });

  test('keeps copies as they are, those without a sender too', () => {
    for (const origin of [
      { kind: 'received', at: 4 },
      { kind: 'frozen', at: 4, of: 'q' },
    ]) {
      const parsed = parseBackup(withRun({ origin }));
      expect(parsed.ok && parsed.backup.runs.runs[0]?.origin).toStrictEqual(origin);
    }
  });

  test('keeps HTML in a name as the text it is', () => {
    const parsed = parseBackup(withRun({ name: { value: '<img src=x onerror=alert(1)>', at: 1 } }));
    expect(parsed.ok && parsed.backup.runs.runs[0]?.name?.value).toBe('<img src=x onerror=alert(1)>');
  });

  test('shows what people wrote as one clean line, and notes with their lines', () => {
    const parsed = parseBackup(
      withRun({
        name: { value: ` Avril\u202E\n2026 ${'x'.repeat(100)}`, at: 2 },
        notes: { a: { value: 'un\r\ndeux\u0007', at: 3 }, b: { value: ' ', at: 3 } },
        origin: { kind: 'received', at: 4, sender: 'é'.repeat(90) },
      }),
    );
    const [run] = parsed.ok ? parsed.backup.runs.runs : [];
    expect(run).toMatchObject({
      name: { value: `Avril 2026 ${'x'.repeat(69)}` },
      origin: { sender: 'é'.repeat(60) },
    });
    expect([...notesOf(run)]).toEqual([['a', 'un\ndeux']]);
  });

  always(
    'never throws, whatever the file',
    [
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => `{"format":"prelude-backup","version":1,"made":1,"runs":${json}}`),
      ),
    ],
    (text) => {
      expect(typeof parseBackup(text).ok).toBe('boolean');
    },
    tries(2000),
  );

  test('of the size of everything a browser keeps is still written and read', () => {
    const full = Array.from({ length: 400 }, (_, i) =>
      Array.from({ length: 76 }, (__, j) => `item-${j}`).reduce(
        (run, item) => answer(run, item, 2, 10),
        createRun(`run-${i}`, 1),
      ),
    );
    const text = writeBackup({ made: 1, runs: full.reduce(withCurrent, NO_RUNS) });
    expect(text.length).toBeLessThan(LARGEST_BACKUP);
    expect(parseBackup(text).ok).toBe(true);
  });
});
