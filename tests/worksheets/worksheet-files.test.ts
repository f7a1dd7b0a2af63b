import { describe, expect, test } from 'vitest';
import { TOOL_IDS, type WorksheetId, worksheet } from './all-worksheets';

/** What stands in the text of each example, so that no document goes out empty. */
const SAYS: Readonly<Record<WorksheetId, string>> = {
  raci: 'Fixer le but',
  fears: 'On va me prendre mes contacts',
  charter: '# Charte d’usage du CRM, Fédération des ateliers du Léman',
  budget: 'Montant suggéré',
  stages: 'Accueil et adhésions',
  governance: 'Direction générale',
  pilot: 'Agence du Nord',
  'go-live': 'Modalités de suivi convenues',
  interviews: 'répondre le jour même',
  'side-files': 'Préférences des adhérents',
};

describe.each(TOOL_IDS)('the example of %s', (id) => {
  const [fr, en] = [worksheet(id), worksheet(id, 'en')];

  test('is a sheet that breaks the same rules in every language', () => {
    expect(fr.read(fr.example)).toBeDefined();
    expect(en.read(en.example)).toBeDefined();
    expect(en.rules(en.example)).toEqual(fr.rules(fr.example));
    expect(fr.said(fr.example) + en.said(en.example)).not.toMatch(/[{}]|undefined|NaN/);
  });

  test('goes out as a text that says what it says', () => {
    expect(fr.markdown(fr.example)).toContain(SAYS[id]);
    expect(`${fr.markdown(fr.example)}${en.markdown(en.example)}`).not.toMatch(/undefined|NaN/);
  });
});

/** The table of an example, in part: how many rows, and what stands where. */
const TABLES: readonly (readonly [WorksheetId, number, Readonly<Record<string, unknown>>])[] = [
  ['raci', 12, { '0.0': 'Tâche', '0.3': 'Direction générale', '2.0': 'Sponsor', '2.3': 'oui' }],
  ['fears', 5, { '1.6': 6, '2.6': 6, '3.6': 2, '4.6': 4, '0.11': 'Dans la charte' }],
  ['charter', 23, { '1.0': '1.1', '22.0': '7.2' }],
  ['stages', 11, { '1.0': 'Accueil et adhésions', '1.6': 'Retenu au palier 2, Volonté', '5.0': undefined }],
  ['governance', 6, { '1.0': 'Direction générale', '2.1': 'Accueil et adhésions', '5.6': 'Non' }],
  ['pilot', 5, { '0.0': 'Rang', '1.0': 1, '1.1': 'Agence du Nord', '2.1': 'Agence de l’Est' }],
  ['go-live', 14, { '1.0': 'J−90', '7.1': '2027-03-17', '7.2': '2027-03-26' }],
  ['interviews', 5, { '2.0': 'Secrétariat d’accueil', '2.7': 'Outil', '2.6': 'Non' }],
];

test.each(TABLES)('the table of %s has %i rows, and each thing in its place', (id, rows, cells) => {
  const { table, example } = worksheet(id);
  const found = table(example);
  expect(found).toHaveLength(rows);
  for (const [at, value] of Object.entries(cells)) {
    const [row = 0, column = 0] = at.split('.').map(Number);
    const cell = found[row]?.[column];
    expect(typeof cell === 'string' ? cell.replace(/[\u00A0\u202F]/g, ' ') : cell, at).toBe(value);
  }
});

test('the table of a budget holds numbers that count, also where there is no cost but time', () => {
  const { table, example, sheet } = worksheet('budget');
  const valueIn = (given: object, name: string) => table(given).find(([label]) => label === name)?.[1];
  expect(valueIn(example, 'Coût total')).toBe(80_000);
  expect(valueIn(example, 'Montant suggéré')).toBe(9600);
  expect(valueIn(example, 'Coût final du projet')).toBe(89_600);
  expect(valueIn(sheet({ internalDays: 112.5, dayCost: 450.11 }), 'Coût total')).toBe(50_637.38);
});

test('the table of a worksheet of content alone holds each file of it', () => {
  const { table, example } = worksheet('side-files');
  expect(table(example).filter(([, what]) => what === 'Liste de relance des cotisations')).toHaveLength(1);
});
