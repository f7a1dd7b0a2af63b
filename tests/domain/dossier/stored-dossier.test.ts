import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { parseDossierFile, writeDossierFile } from '../../../src/domain/dossier/dossier-file';
import { parseDossier, writeDossier } from '../../../src/domain/dossier/stored-dossier';
import { always } from '../../support/always';
import { eachOf } from '../../support/listed';

const dossier: Dossier = {
  id: 'k3f9',
  name: 'Fédération du Léman',
  created: 1,
  changed: 5,
  stage: 2,
  exported: 4,
  worksheets: { raci: { schema: 1, changed: 4, sheet: { roles: [], tasks: [] } } },
  brief: { length: 45, audience: 'direction', order: ['balance'], question: 'Par où ?' },
  invitations: [{ code: 'hQ-_1', added: 2 }],
  runs: [
    { id: 'a', code: 'Bw1', received: 3, label: 'Direction, mars', group: 'direction' },
    { id: 'b', code: 'Bw2', received: 3, group: null },
    { id: 'c', code: 'Bw3', received: 3 },
  ],
};

describe('a dossier that is kept', () => {
  test('is read as it was written', () => {
    expect(parseDossier(writeDossier(dossier))).toEqual({ ok: true, dossier });
  });

  test('is read with nothing in it, and with nothing but what it must have', () => {
    const bare = { id: 'a', name: 'N', created: 0, changed: 0, invitations: [], runs: [] };
    expect(parseDossier(writeDossier(bare))).toEqual({ ok: true, dossier: bare });
    expect(parseDossier(writeDossier({ ...bare, stage: null }))).toEqual({
      ok: true,
      dossier: { ...bare, stage: null },
    });
    const opened = parseDossier(writeDossier({ ...bare, worksheets: {} }));
    expect(opened.ok && Object.keys(opened.dossier).sort()).toEqual(Object.keys(bare).sort());
    const labels = [{ id: 'x', code: 'Bw', received: 0, label: ' \u200B ' }];
    const unnamed = parseDossier(writeDossier({ ...bare, runs: labels }));
    expect(unnamed.ok && unnamed.dossier.runs).toEqual([{ id: 'x', code: 'Bw', received: 0 }]);
    expect(unnamed.ok && Object.keys(unnamed.dossier.runs[0]!)).toEqual(['id', 'code', 'received']);
  });

  test('may be as full as it says, and no fuller', () => {
    const sheet = dossier.worksheets!['raci'];
    const sheets = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`w${i}`, sheet]));
    const ok = (over: object) => parseDossier(writeDossier({ ...dossier, ...over } as Dossier)).ok;
    expect([ok({ worksheets: sheets(100) }), ok({ worksheets: sheets(101) })]).toEqual([true, false]);
    const order = (length: number) => ({ brief: { ...dossier.brief, order: ['x'.repeat(length)] } });
    expect([ok(order(80)), ok(order(81))]).toEqual([true, false]);
    const code = (length: number) => ({ invitations: [{ code: 'x'.repeat(length), added: 1 }] });
    expect([ok(code(8000)), ok(code(8001))]).toEqual([true, false]);
    expect([ok({ id: 'x'.repeat(40) }), ok({ id: 'x'.repeat(41) })]).toEqual([true, false]);
    const year3000 = Date.UTC(3000);
    expect([ok({ changed: year3000 - 1 }), ok({ changed: year3000 }), ok({ changed: 0.5 })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('of every released schema is read', () => {
    for (const file of readdirSync('tests/domain/dossier/released'))
      expect(parseDossier(readFileSync(`tests/domain/dossier/released/${file}`, 'utf8')).ok, file).toBe(true);
  });

  test('of a newer build is left alone, and what is altered is not half read', () => {
    expect(parseDossier('{"schema":2,"data":null}')).toEqual({ ok: false, reason: 'corrupted' });
    expect(parseDossier('{"schema":3,"data":{}}')).toEqual({ ok: false, reason: 'newer' });
    const altered = (over: object) => parseDossier(writeDossier({ ...dossier, ...over } as Dossier));
    const { runs, invitations, brief, worksheets } = dossier;
    for (const over of [
      ...eachOf('id', '../x', 'x/..', 7),
      ...eachOf('created', 'today', '1'),
      ...eachOf('changed', 9e15),
      ...eachOf('exported', 'yesterday'),
      ...eachOf('name', 7, '\u200B'),
      ...eachOf('stage', 9),
      ...eachOf('runs', {}, [7], [null], [runs[0], runs[0]]),
      ...eachOf('code', 7, 'a b', '.a', '<img>').map((code) => ({ runs: [{ ...runs[0], ...code }] })),
      ...[{ label: 7 }, { group: 'boss' }].map((said) => ({ runs: [{ ...runs[0], ...said }] })),
      ...eachOf('invitations', [7], [null], [{ code: 'x', added: -1 }], [invitations[0], invitations[0]]),
      ...eachOf('brief', null, { ...brief, audience: 'everyone' }, { ...brief, question: 7 }),
      ...eachOf('brief', { ...brief, order: 'balance' }, { ...brief, order: [7] }, { ...brief, length: 30 }),
      ...eachOf('worksheets', 7, [], { RACI: worksheets!['raci'] }),
      ...eachOf('worksheets', { raci: { schema: 1, changed: 4, sheet: [] } }),
    ])
      expect(altered(over), JSON.stringify(over)).toEqual({ ok: false, reason: 'corrupted' });
  });
});

describe('the file of a dossier', () => {
  test('holds every run, says so, and is read as it was written', () => {
    const text = writeDossierFile(dossier, 'Holds every run received.', 9);
    expect(JSON.parse(text)).toMatchObject({ about: 'Holds every run received.', made: 9 });
    // Brought back, it has been in a file since that moment.
    expect(parseDossierFile(`\uFEFF${text}`)).toEqual({ ok: true, dossier: { ...dossier, exported: 9 } });
  });

  test('is as the published schema describes it', () => {
    const schema = JSON.parse(readFileSync('public/schemas/dossier.v2.json', 'utf8'));
    const validate = new Ajv2020().compile(schema);
    expect(validate(JSON.parse(writeDossierFile(dossier, 'x', 9))), JSON.stringify(validate.errors)).toBe(
      true,
    );
    expect(validate({ format: 'prelude-dossier', version: 2 })).toBe(false);
  });

  test('that is none says why', () => {
    const file = (over: object) =>
      JSON.stringify({ format: 'prelude-dossier', version: 1, dossier, ...over });
    expect(parseDossierFile('{')).toEqual({ ok: false, reason: 'not-json' });
    expect(parseDossierFile('null')).toEqual({ ok: false, reason: 'not-ours' });
    expect(parseDossierFile(file({ format: 'x' }))).toEqual({ ok: false, reason: 'not-ours' });
    expect(parseDossierFile(file({ version: 3 }))).toEqual({ ok: false, reason: 'newer' });
    expect(parseDossierFile(file({ version: '1' }))).toEqual({ ok: false, reason: 'wrong' });
    expect(parseDossierFile(file({ dossier: [] }))).toEqual({ ok: false, reason: 'wrong' });
    expect(parseDossierFile(' '.repeat(5_000_001))).toEqual({ ok: false, reason: 'too-large' });
  });

  always('never throws', [fc.json()], (text) => {
    parseDossierFile(text);
    parseDossier(text);
  });
});
