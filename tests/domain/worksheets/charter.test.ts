import { describe, expect, test } from 'vitest';
import {
  checkCharter,
  type CharterChoice,
  type Clause,
  composeCharter,
  CORE_CLAUSES,
} from '../../../src/domain/worksheets/charter';

const ids = [
  'S1',
  'S2',
  'P1',
  'A1',
  'D6',
  'U1',
  'U2',
  'G1',
  ...Array.from({ length: 20 }, (_, i) => `Q${i + 1}`),
];
const clauses: readonly Clause[] = ids.map((id) => ({ id, theme: id.charAt(0), isUsual: true }));
const choice = (over: Partial<CharterChoice> = {}): CharterChoice => ({
  ticked: CORE_CLAUSES,
  edits: {},
  reasons: {},
  sessions: [{ date: '2027-01-15', groups: 'Accueil' }],
  hasOpenLegitimacyFear: false,
  ...over,
});
const rules = (over: Partial<CharterChoice> = {}, text = 'Nous relisons en 3 ans.') =>
  checkCharter(clauses, choice(over), () => text).map(({ rule }) => rule);

describe('a charter', () => {
  test('is numbered by theme, in the order of the themes', () => {
    const numbered = composeCharter(clauses, choice({ ticked: ['U2', 'S2', 'S1', 'A1'] }));
    expect(numbered.map(({ id, number }) => `${id} ${number}`)).toEqual([
      'S1 1.1',
      'S2 1.2',
      'A1 2.1',
      'U2 3.1',
    ]);
  });

  test('keeps its core, or says why not', () => {
    expect(rules()).toEqual(['N1']);
    const without = CORE_CLAUSES.filter((id) => id !== 'A1');
    expect(checkCharter(clauses, choice({ ticked: without }), () => '')).toContainEqual({
      rule: 'E1',
      at: { row: 'A1' },
    });
    expect(rules({ ticked: without, reasons: { A1: 'Pas de droits distincts' } })).not.toContain('E1');
    const reasons = Object.fromEntries(CORE_CLAUSES.map((id) => [id, 'Non']));
    expect(rules({ ticked: ['P1'], reasons }).filter((rule) => rule === 'E1')).toHaveLength(4);
  });

  test('is written together, answers what is feared, and stays short', () => {
    expect(rules({ sessions: [] })).toContain('W1');
    expect(rules({ ticked: ['S1'], hasOpenLegitimacyFear: true })).toContain('W2');
    expect(rules({ ticked: ['S1', 'U2'], hasOpenLegitimacyFear: true })).not.toContain('W2');
    expect(rules({ ticked: ids.slice(0, 25) })).not.toContain('W4');
    expect(rules({ ticked: ids.slice(0, 26) })).toContain('W4');
  });

  test('is pointed out where it threatens, and where a term is still open', () => {
    for (const text of [
      'sous peine de sanctions',
      'Il est interdit d’exporter',
      'obligation disciplinaire',
      'is prohibited',
    ])
      expect(rules({}, text), text).toContain('W3');
    expect(rules({}, 'Nous restons courtois.')).not.toContain('W3');
    const retention = { ticked: ['S1', 'D6'] };
    expect(rules(retention, 'supprimé après [3 ans]')).toContain('W5');
    expect(rules(retention, 'supprimé après un temps')).toContain('W5');
    expect(rules(retention, 'supprimé après 3 ans')).not.toContain('W5');
  });
});
