import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { headRow, readDelimited, type SplitRows } from '../../../src/domain/tables/read-delimited';

const QUOTES = { strict: {}, loose: { relax_quotes: true }, none: { quote: null } };
const split: SplitRows = (text, delimiter, quoting) => {
  try {
    return parse(text, { delimiter, relax_column_count: true, ...QUOTES[quoting] }) as unknown as string[][];
  } catch {
    return undefined;
  }
};
const HEADS = ['Tâche', 'Phase', 'Étape clé'];
const read = (text: string) => readDelimited(text, HEADS, split);

describe('a table is parted where its heads are found', () => {
  test.each([
    [
      'Tâche;Phase;Direction (DG, DAF, DRH);Métiers (ventes, achats, SAV, stocks)\n',
      'Direction (DG, DAF, DRH)',
    ],
    ['Tâche,Phase,"Direction; générale",SI\n', 'Direction; générale'],
    ['Tâche\tPhase\tDirection (DG, DAF)\tSI\n', 'Direction (DG, DAF)'],
    ['Tâche|Phase|Direction|SI\n', 'Direction'],
    ['tache;PHASE;Direction, générale;SI\r\n', 'Direction, générale'],
    ['RACI, projet, 2027, v2, brouillon\nTâche;Phase;Direction;SI\n', undefined],
  ])('%j', (text, role) => {
    const rows = read(`${text}Recette;Tests;R;A\n`)!;
    const top = headRow(rows, HEADS);
    expect(top).toBe(role === undefined ? 1 : 0);
    expect(rows[top]).toHaveLength(4);
    if (role !== undefined) expect(rows[top]![2]).toBe(role);
  });

  test.each([
    'sep=;\r\nTâche;Phase\r\n',
    'sep=;\nTâche;Phase\n',
    '"sep=;"\nTâche;Phase\n',
    '\uFEFFsep=;\rTâche;Phase\r',
    'sep=;;;;\nTâche;Phase\n',
  ])('as its first line says: %j', (text) => {
    expect(read(text)).toEqual([['Tâche', 'Phase']]);
  });

  test('whatever other lines hold', () => {
    expect(read('Tâche;Phase\nA, B, C, D, E;Tests\n')).toEqual([
      ['Tâche', 'Phase'],
      ['A, B, C, D, E', 'Tests'],
    ]);
  });
});

describe('quotes', () => {
  test.each([
    ['Tâche;Phase\nÉcran 24" posé;Tests\n', 'Écran 24" posé'],
    ['Tâche;Phase\n"Écran 24" posé";Tests\n', 'Écran 24" posé'],
    ['Tâche;Phase\n"Écran ""24"" posé";Tests\n', 'Écran "24" posé'],
    ['Tâche;Phase\n"Écran posé;Tests\n', '"Écran posé'],
    ['Tâche;Phase\n"Écran posé;Tests\nPoser;Tests\nUn "autre";Tests\n', '"Écran posé'],
    ['Tâche;Phase\n"deux\nlignes; et plus";Tests\n', 'deux\nlignes; et plus'],
    ['Tâche;Phase\n"""cité""";Tests\n', '"cité"'],
    ['Tâche;Phase\n «cité» ;Tests\n', ' «cité» '],
  ])('that nobody closed take no other line along: %j', (text, cell) => {
    const rows = read(text)!;
    expect(rows[1]).toEqual([cell, 'Tests']);
  });
});

test('empty rows are counted, as a spreadsheet does', () => {
  expect(read('Tâche;Phase\n\n;\nA;B\n')).toEqual([['Tâche', 'Phase'], [''], ['', ''], ['A', 'B']]);
});

test('a text without a table is one all the same, of one column', () => {
  expect(read('Bonjour')).toEqual([['Bonjour']]);
  expect(read('')).toEqual([]);
});
