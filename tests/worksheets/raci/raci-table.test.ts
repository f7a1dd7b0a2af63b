import { describe, expect, test } from 'vitest';
import type { Cell, Phase, RoleKind } from '../../../src/worksheets/raci/raci-sheet';
import { type RaciTableWords, readRaciTable } from '../../../src/worksheets/raci/raci-table';

const words: RaciTableWords = {
  kinds: new Map<string, RoleKind>([
    ['direction', 'direction'],
    ['metier', 'business'],
    ['informatique', 'it'],
  ]),
  phases: new Map<string, Phase>([
    ['cadrage', 'framing'],
    ['tests', 'testing'],
  ]),
  letters: new Map<string, Cell>([['realise', 'R']]),
  names: { business: 'Métier', framing: 'Cadrage' } as RaciTableWords['names'],
  heads: ['Tâche', 'Phase', 'Étape clé', 'Type de rôle', 'Sponsor'],
  size: { tasks: 3, roles: 3 },
};
const read = (...rows: string[][]) => readRaciTable(rows, words);
const WHOLE = [
  ['Tâche', 'Phase', 'Étape clé', 'Direction générale', 'Accueil', 'SI'],
  ['Type de rôle', '', '', 'Direction', 'Métier', 'Informatique'],
  ['Sponsor', '', '', 'x', '', ''],
  ['Cadrer', 'Cadrage', 'oui', 'A', 'R', ''],
  ['Tester', 'Tests', '', '', 'A/R', 'C'],
];

describe('a matrix is read back from its table', () => {
  test('with its roles, their kinds, the sponsor, and the tasks', () => {
    expect(read(...WHOLE)).toEqual({
      remarks: [],
      sheet: {
        roles: [
          { id: 'r1', label: 'Direction générale', kind: 'direction', isSponsor: true },
          { id: 'r2', label: 'Accueil', kind: 'business', isSponsor: false },
          { id: 'r3', label: 'SI', kind: 'it', isSponsor: false },
        ],
        tasks: [
          { id: 't1', label: 'Cadrer', phase: 'framing', isKeyStage: true, cells: { r1: 'A', r2: 'R' } },
          { id: 't2', label: 'Tester', phase: 'testing', isKeyStage: false, cells: { r2: 'A/R', r3: 'C' } },
        ],
      },
    });
  });

  test('whatever the case and the spaces of its heads, and with empty rows between', () => {
    const loose = WHOLE.map((row) => row.map((cell) => ` ${cell.toUpperCase()} `));
    expect(
      read(loose[0]!, ['', ' '], ...loose.slice(1))?.sheet.tasks.map(({ label, phase, cells }) => [
        label,
        phase,
        cells,
      ]),
    ).toEqual([
      ['CADRER', 'framing', { r1: 'A', r2: 'R' }],
      ['TESTER', 'testing', { r2: 'A/R', r3: 'C' }],
    ]);
  });

  test('that somebody made by hand, with nothing between: the most usual is taken', () => {
    expect(read(['Tâche', 'Accueil', 'SI'], ['Cadrer', 'A', ''], ['Tester', '', 'r'])).toEqual({
      remarks: [],
      sheet: {
        roles: [
          { id: 'r1', label: 'Accueil', kind: 'business', isSponsor: false },
          { id: 'r2', label: 'SI', kind: 'business', isSponsor: false },
        ],
        tasks: [
          { id: 't1', label: 'Cadrer', phase: 'framing', isKeyStage: false, cells: { r1: 'A' } },
          { id: 't2', label: 'Tester', phase: 'framing', isKeyStage: false, cells: { r2: 'r' } },
        ],
      },
    });
  });

  test('where any of its heads tells it for one', () => {
    const tells = (head: string[], ...more: string[][]) =>
      read(head, ...more, ['Cadrer', 'A', 'R']) !== undefined;
    expect(tells(['Tâche', 'Accueil', 'SI'])).toBe(true);
    expect(tells(['Quoi', 'Accueil', 'SI'])).toBe(false);
    expect(tells(['Quoi', 'Phase', 'SI'])).toBe(true);
    expect(tells(['Quoi', 'Accueil', 'SI'], ['Type de rôle', 'Métier', ''])).toBe(true);
  });

  test('and is nothing without a role or without a task', () => {
    expect(read()).toBeUndefined();
    expect(read(['Tâche', 'Phase'], ['Cadrer', 'Cadrage'])).toBeUndefined();
    expect(read(['Tâche', 'Accueil'])).toBeUndefined();
    expect(
      read(['Tâche', 'Accueil'], ['Type de rôle', 'Métier'], ['Sponsor', 'x'], ['', ' ']),
    ).toBeUndefined();
    expect(read(['Tâche', 'Accueil', ' '], ['Cadrer', 'A', 'R'])?.sheet.roles).toHaveLength(1);
    // A column that has a kind and no name is a role without a name.
    expect(read(['Tâche', ''], ['Type de rôle', 'Métier'], ['Cadrer', 'A'])?.sheet.roles).toEqual([
      { id: 'r1', label: '', kind: 'business', isSponsor: false },
    ]);
  });

  test('as far as there is room, naming what was left out or not understood', () => {
    const wide = [
      ['Tâche', 'Phase', 'A', 'B', 'C', 'D', 'E'],
      ['Type de rôle', '', 'Direction', 'Inconnu', ' ', 'Métier', 'Autre'],
      ['Sponsor', '', '', '', '', '', 'x'],
      ['un', 'Cadrage', 'R', 'R', 'R', 'A', 'A'],
      ['deux', 'Plus tard', 'R', '', '', '', ''],
      ['trois', '', '', '', '', '', ''],
      ['quatre', 'Tests', '', '', '', '', ''],
      ['cinq', 'Tests', '', '', '', '', ''],
    ];
    const found = read(...wide)!;
    expect(found.sheet.roles.map(({ label, kind, isSponsor }) => [label, kind, isSponsor])).toEqual([
      ['A', 'direction', false],
      ['B', 'business', false],
      ['C', 'business', false],
    ]);
    expect(found.sheet.tasks.map(({ label, phase }) => [label, phase])).toEqual([
      ['un', 'framing'],
      ['deux', 'framing'],
      ['trois', 'framing'],
    ]);
    expect(found.remarks).toEqual([
      { kind: 'column', text: 'D' },
      { kind: 'column', text: 'E' },
      { kind: 'row', row: 7, text: 'quatre' },
      { kind: 'row', row: 8, text: 'cinq' },
      { kind: 'cell', row: 2, column: 'B', text: 'Inconnu', read: 'Métier' },
      { kind: 'cell', row: 5, column: 'Phase', text: 'Plus tard', read: 'Cadrage' },
    ]);
    expect(found.sheet.tasks[0]!.cells).toEqual({ r1: 'R', r2: 'R', r3: 'R' });
  });

  test('with short rows, and long words cut as they are shown', () => {
    const found = read(
      ['Tâche', 'x'.repeat(130), 'SI'],
      [`${'y'.repeat(130)}\n`],
      ['Tester', `A${' '.repeat(3)}${'z'.repeat(30)}`],
    );
    expect(found?.sheet.roles[0]!.label).toBe('x'.repeat(120));
    expect(found?.sheet.tasks[0]).toMatchObject({ label: 'y'.repeat(120), cells: {} });
    // A word is no letter, whatever it begins with.
    expect(found?.sheet.tasks[1]!.cells).toEqual({});
    expect(found?.remarks).toMatchObject([{ kind: 'cell', row: 3, read: '' }]);
  });

  test('below a title, which is named, and beside a column of numbers', () => {
    const found = read(
      ['RACI du projet', '', ''],
      ['', '', ''],
      ['N°', 'Tache', 'étape CLE', 'Accueil', 'SI'],
      ['1', 'Cadrer', 'x', 'a', 'réalise'],
      ['2', 'Tester', 'non', 'R,C', 'Responsable'],
    );
    expect(found?.sheet.tasks).toEqual([
      { id: 't1', label: 'Cadrer', phase: 'framing', isKeyStage: true, cells: { r1: 'a', r2: 'R' } },
      { id: 't2', label: 'Tester', phase: 'framing', isKeyStage: false, cells: { r1: 'R,C' } },
    ]);
    expect(found?.remarks).toEqual([
      { kind: 'row', row: 1, text: 'RACI du projet' },
      { kind: 'column', text: 'N°' },
      { kind: 'cell', row: 5, column: 'Accueil', text: 'R,C', read: 'R' },
      { kind: 'cell', row: 5, column: 'SI', text: 'Responsable', read: '' },
    ]);
  });

  test('with the first sponsor of those who have a column', () => {
    const twice = WHOLE.map((row) => (row[0] === 'Sponsor' ? ['Sponsor', '', '', '', 'x', 'x'] : row));
    expect(read(...twice)?.sheet.roles.map(({ isSponsor }) => isSponsor)).toEqual([false, true, false]);
  });
});
