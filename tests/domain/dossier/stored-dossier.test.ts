import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { parseDossierFile, writeDossierFile } from '../../../src/domain/dossier/dossier-file';
import { parseDossier, writeDossier } from '../../../src/domain/dossier/stored-dossier';

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

  test('of every released schema is read', () => {
    for (const file of readdirSync('tests/domain/dossier/released'))
      expect(parseDossier(readFileSync(`tests/domain/dossier/released/${file}`, 'utf8')).ok, file).toBe(true);
  });

  test('of a newer build is left alone, and what is altered is not half read', () => {
    expect(parseDossier('{"schema":3,"data":{}}')).toEqual({ ok: false, reason: 'newer' });
    const altered = (over: object) => parseDossier(writeDossier({ ...dossier, ...over } as Dossier));
    for (const over of [
      { id: '../x' },
      { name: 7 },
      { stage: 9 },
      { runs: {} },
      { runs: [{ ...dossier.runs[0], group: 'boss' }] },
      { runs: [dossier.runs[0], dossier.runs[0]] },
      { runs: [{ ...dossier.runs[0], code: '<img>' }] },
      { invitations: [{ code: 'x', added: -1 }] },
      { exported: 'yesterday' },
      { brief: { ...dossier.brief, length: 30 } },
      { brief: { ...dossier.brief, order: [7] } },
      { brief: null },
      { name: '\u200B' },
      { worksheets: [] },
      { worksheets: { RACI: dossier.worksheets!['raci'] } },
      { worksheets: { raci: { schema: 1, changed: 4, sheet: [] } } },
      { changed: 9e15 },
      { invitations: [dossier.invitations[0], dossier.invitations[0]] },
    ])
      expect(altered(over), JSON.stringify(over)).toEqual({ ok: false, reason: 'corrupted' });
  });
});

describe('the file of a dossier', () => {
  test('holds every run, says so, and is read as it was written', () => {
    const text = writeDossierFile(dossier, 'Holds every run received.', 9);
    expect(JSON.parse(text)).toMatchObject({ about: 'Holds every run received.', made: 9 });
    expect(parseDossierFile(`\uFEFF${text}`)).toEqual({ ok: true, dossier });
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

  test('never throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        parseDossierFile(text);
        parseDossier(text);
      }),
    );
  });
});
