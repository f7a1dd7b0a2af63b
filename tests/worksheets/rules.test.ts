import { describe, expect, test } from 'vitest';
import { newBudget } from '../../src/worksheets/budget/budget-rules';
import { type Clause, newCharter } from '../../src/worksheets/charter/charter-rules';
import { createFear, NO_FEARS } from '../../src/worksheets/fears/fears-rules';
import { NO_GO_LIVE } from '../../src/worksheets/go-live/go-live-rules';
import { NO_GOVERNANCE } from '../../src/worksheets/governance/governance-rules';
import { type Around, checkSheet, isSpecial, SPECIAL } from '../../src/worksheets/rules';

const clauses: Clause[] = ['S1', 'A1', 'D6', 'G1'].map((id) => ({ id, theme: id[0]!, isUsual: true }));
const around = (over: Partial<Around> = {}): Around => ({
  today: '2027-01-15',
  locale: 'fr',
  clauses,
  texts: { D6: { fr: 'Gardé [3 ans].', en: 'Kept for 3 years.' } },
  sheets: () => undefined,
  ...over,
});
const rules = (id: (typeof SPECIAL)[number], sheet: unknown, over?: Partial<Around>) =>
  checkSheet(id, sheet, around(over))?.map(({ rule }) => rule);

test('nine worksheets have rules of their own', () => {
  expect(SPECIAL.filter(isSpecial)).toHaveLength(9);
  expect(['side-files', 'constructor', ''].some(isSpecial)).toBe(false);
});

test.each(SPECIAL)('the sheet of %s that cannot be read has no problems to tell', (id) => {
  for (const none of [undefined, null, {}, { more: 1 }])
    expect(checkSheet(id, none, around())).toBeUndefined();
});

describe('each worksheet is checked by its own rules', () => {
  const role = { id: 'r', label: 'Pilote', kind: 'project', isSponsor: true };
  const task = { id: 't', label: 'Cadrer', phase: 'framing', isKeyStage: false, cells: {} };
  const fear = createFear('f', 'habits');

  test.each([
    ['raci', { roles: [role], tasks: [task] }, ['E1', 'E3', 'W6']],
    ['fears', { ...NO_FEARS, sideFiles: 1 }, ['W6']],
    ['budget', { ...newBudget(), costs: { licences: 'beaucoup' } }, ['E1']],
    [
      'stages',
      { groups: [{ id: 'g', label: 'Accueil', levels: [0, null, null, null] }], actions: [] },
      ['N1'],
    ],
    [
      'governance',
      {
        ...NO_GOVERNANCE,
        support: {
          role: 'Relais',
          isFromIt: false,
          hasReservedTime: false,
          explainsWell: true,
          listens: true,
        },
      },
      ['W5'],
    ],
    ['go-live', NO_GO_LIVE, ['E1']],
    ['interviews', { interviews: [] }, []],
    ['pilot', { processes: [], candidates: [], hasStaffRepresentatives: true }, ['N2']],
  ] as const)('%s', (id, sheet, expected) => {
    expect(rules(id, sheet)).toEqual(expected);
  });

  test('the go-live by the day of whoever reads', () => {
    const plan = { ...NO_GO_LIVE, date: '2027-06-16' };
    expect(rules('go-live', plan, { today: '2027-01-15' })).not.toContain('W3');
    expect(rules('go-live', plan, { today: '2027-05-15' })).toContain('W3');
  });

  test('the charter by its clauses, in the language of whoever reads, with the fears beside it', () => {
    const charter = newCharter(clauses);
    expect(rules('charter', charter)).toEqual(['W1', 'W5', 'N1']);
    expect(rules('charter', charter, { locale: 'en' })).toEqual(['W1', 'N1']);
    const fears = (lines: unknown[]) => ({
      sheets: (id: string) => (id === 'fears' ? { ...NO_FEARS, lines } : undefined),
    });
    const beside = (line: object) => rules('charter', charter, { locale: 'en', ...fears([line]) });
    expect(beside({ ...fear, fear: 'legitimacy-watched' })).toEqual(['W1', 'W2', 'N1']);
    expect(beside({ ...fear, fear: 'legitimacy-watched', status: 'eased' })).toEqual(['W1', 'N1']);
    expect(beside(fear)).toEqual(['W1', 'N1']);
    expect(beside({ broken: true })).toEqual(['W1', 'N1']);
  });
});
