import { describe, expect, test } from 'vitest';
import {
  checkFears,
  computeFears,
  createFear,
  FEAR_ANSWERS,
  FEAR_KINDS,
  type FearLine,
  FEARS,
  fearsSheet,
  hasOpenLegitimacyFear,
  moveFear,
  NO_FEARS,
  priorityOf,
  proposedClauses,
  proposedTreatments,
  resurface,
  STATUSES,
  urgencyOf,
} from '../../../src/worksheets/fears/fears-rules';
import { parseSheet } from '../../../src/domain/worksheets/sheet';
import { parted } from '../../support/listed';

const today = '2027-01-15';
const line = (id: string, over: Partial<FearLine> = {}): FearLine => ({
  id,
  text: '',
  group: 'Accueil',
  isField: true,
  heard: '',
  frequency: 1,
  intensity: 1,
  treatments: ['R1'],
  role: 'Encadrement',
  review: '',
  status: 'heard',
  wasAcknowledged: false,
  clauses: [],
  ...over,
});
const register = (...lines: FearLine[]) => ({ ...NO_FEARS, lines });
const rules = (...lines: FearLine[]) => checkFears(register(...lines)).map(({ rule }) => rule);

describe('a register of fears', () => {
  test('puts the most pressing first', () => {
    const all = ([1, 2, 3] as const).flatMap((frequency) =>
      ([1, 2, 3] as const).map((intensity) => ({ frequency, intensity })),
    );
    expect([...new Set(all.map(priorityOf))].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 6, 9]);
    expect([1, 2, 3, 4, 6, 9].map(urgencyOf)).toEqual(
      parted('to-watch | to-watch | to-treat | to-treat | first | first'),
    );
    const lines = [
      line('a', { frequency: 2 }),
      line('b', { frequency: 3, intensity: 3 }),
      line('c', { frequency: 2 }),
    ];
    expect(computeFears(register(...lines))!.byPriority.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(computeFears(register(...lines))!.byPriority[0]).toEqual({
      id: 'b',
      priority: 9,
      urgency: 'first',
    });
    expect(computeFears(register())).toBeUndefined();
  });

  test('says how many of the seven it has, how many are acknowledged, how many a charter answers', () => {
    expect(FEARS).toHaveLength(FEAR_KINDS + 1);
    const lines = [
      line('a', { fear: 'legitimacy-machine', wasAcknowledged: true }),
      line('b', { fear: 'legitimacy-watched', clauses: ['U1'] }),
      line('c', { fear: 'habits' }),
    ];
    expect(computeFears(register(...lines))).toMatchObject({ covered: 2, acknowledged: 33, withClause: 33 });
    expect(FEAR_ANSWERS['legitimacy-watched'].clauses).toEqual(['U1', 'U2', 'U3', 'U4']);
    const [a, ...others] = lines.map((one) => ({ ...one, wasAcknowledged: true, clauses: ['S1'] }));
    expect(computeFears(register({ ...a!, wasAcknowledged: false, clauses: [] }, ...others))).toMatchObject({
      acknowledged: 67,
      withClause: 67,
    });
    const each = FEARS.map((fear) => line(fear, { fear, status: 'in-treatment' }));
    expect(computeFears(register(...each))).toMatchObject({ covered: FEAR_KINDS, acknowledged: 100 });
  });

  test('lets nothing be eased that was not acknowledged', () => {
    expect(rules(line('a', { status: 'eased' }))).toContain('W1');
    expect(rules(line('a', { status: 'eased', wasAcknowledged: true }))).not.toContain('W1');
  });

  test('asks for the field, for help where it presses, and for what nobody says', () => {
    expect(rules(line('a', { isField: false }))).toContain('W2');
    expect(rules(line('a', { isField: false }), line('b'))).not.toContain('W2');
    const pressing = line('a', { frequency: 3, intensity: 2 });
    expect(checkFears(register({ ...pressing, role: ' ' }))).toEqual([
      { rule: 'W3', at: { row: 'a', field: 'role' } },
    ]);
    expect(checkFears(register({ ...pressing, treatments: [] }))).toEqual([
      { rule: 'W3', at: { row: 'a', field: 'treatments' } },
    ]);
    expect(rules(pressing)).toEqual([]);
    expect(rules(line('a', { frequency: 2, intensity: 2, role: '' }))).not.toContain('W3');
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => line(id, { fear: 'habits' }));
    expect(rules(...five)).toContain('W5');
    expect(rules(...five.slice(1))).not.toContain('W5');
    expect(rules(...five.slice(1), line('f', { fear: 'legitimacy-watched' }))).not.toContain('W5');
    expect(checkFears({ lines: [], sideFiles: 1 })).toEqual([{ rule: 'W6', at: { field: 'sideFiles' } }]);
    expect(checkFears(NO_FEARS)).toEqual([]);
  });

  test('takes a fear that comes back more seriously', () => {
    expect(resurface(line('a', { intensity: 2 }), today)).toMatchObject({
      status: 'resurfaced',
      intensity: 3,
      review: today,
    });
    expect(resurface(line('a', { intensity: 3 }), today).intensity).toBe(3);
    expect(rules(line('a', { status: 'resurfaced' }))).toContain('W4');
  });

  test('remarks on words that make little of it', () => {
    for (const heard of [
      'C’est juste une question d’habitude',
      'Il suffit de s’y mettre',
      'une peur irrationnelle',
      'de la résistance',
    ])
      expect(rules(line('a', { heard })), heard).toContain('N1');
    for (const heard of ['la justesse des fiches', 'Ils ajustent leurs tournées'])
      expect(rules(line('a', { heard })), heard).not.toContain('N1');
    expect(rules(line('a', { text: 'Rien que de la résistance' }))).toContain('N1');
  });
});

describe('what helps against a fear', () => {
  test.each([
    ['habits', 'R1 R2 R4', 'S1 G4'],
    ['drowned', 'R2 R4', 'Q6 G2'],
    ['mould', 'R2 R3 R4', 'G2 G3'],
    ['ownership', 'R1 R3 R5', 'P1 P2 P3'],
    ['bad-update', 'R3 R5', 'Q1 Q3 Q4'],
    ['exploited', 'R1 R5 R6', 'A1 A4 D1'],
    ['legitimacy-machine', 'R1 R3 R5', 'H1 H2'],
    ['legitimacy-watched', 'R1 R5 R6', 'U1 U2 U3 U4'],
  ] as const)('is proposed for %s: %s, clauses %s', (fear, treatments, clauses) => {
    const fresh = createFear('a', fear);
    expect(proposedTreatments(fresh).join(' ')).toBe(treatments);
    expect(proposedClauses(fresh).join(' ')).toBe(clauses);
  });

  test('is proposed until it is chosen', () => {
    const chosen = line('a', { fear: 'ownership', treatments: ['R3', 'R6'], clauses: ['P1', 'P3', 'S1'] });
    expect(proposedTreatments(chosen)).toEqual(['R1', 'R5']);
    expect(proposedClauses(chosen)).toEqual(['P2']);
    expect(proposedClauses({ ...chosen, clauses: FEAR_ANSWERS.ownership.clauses })).toEqual([]);
  });

  test('is not guessed for a fear in free words', () => {
    const free = line('a', { text: 'Perdre ma tournée', treatments: [] });
    expect(proposedTreatments(free)).toEqual([]);
    expect(proposedClauses(free)).toEqual([]);
  });
});

describe('a fear', () => {
  test('is first heard, with nothing chosen for it', () => {
    const untreated = { group: '', treatments: [], role: '' };
    expect(createFear('a', 'habits')).toEqual(line('a', { ...untreated, fear: 'habits' }));
    expect(createFear('a', undefined)).toStrictEqual(line('a', untreated));
    for (const fear of [undefined, ...FEARS]) {
      const sheet = register(createFear('a', fear));
      expect(parseSheet(fearsSheet, sheet)).toEqual(sheet);
    }
  });

  test('is weighed from one to three, twice', () => {
    const read = (over: object) =>
      parseSheet(fearsSheet, { ...NO_FEARS, lines: [{ ...line('a'), ...over }] });
    for (const degree of [1, 2, 3])
      expect(read({ frequency: degree, intensity: degree }), `${degree}`).toBeDefined();
    for (const degree of [0, 4, 1.5, '1', null]) {
      expect(read({ frequency: degree }), `${degree}`).toBeUndefined();
      expect(read({ intensity: degree }), `${degree}`).toBeUndefined();
    }
  });

  test('stays acknowledged once it was, wherever it goes', () => {
    for (const status of ['acknowledged', 'in-treatment'] as const) {
      const acknowledged = moveFear(line('a'), status, today);
      expect(acknowledged).toMatchObject({ status, wasAcknowledged: true });
      for (const then of STATUSES)
        expect(moveFear(acknowledged, then, today), then).toMatchObject({
          status: then,
          wasAcknowledged: true,
        });
    }
    expect(rules(moveFear(moveFear(line('a'), 'acknowledged', today), 'eased', today))).not.toContain('W1');
  });

  test('is not acknowledged by being heard, eased or back', () => {
    for (const status of ['heard', 'eased', 'resurfaced'] as const)
      expect(moveFear(line('a'), status, today), status).toMatchObject({ status, wasAcknowledged: false });
    expect(rules(moveFear(line('a'), 'eased', today))).toContain('W1');
  });

  test('is taken more seriously when it comes back, once', () => {
    const back = moveFear(line('a', { status: 'eased', review: '2026-01-01' }), 'resurfaced', today);
    expect(back).toMatchObject({ status: 'resurfaced', intensity: 2, review: today });
    expect(moveFear(back, 'resurfaced', '2027-06-01')).toEqual(back);
    expect(moveFear(back, 'acknowledged', '2027-06-01')).toMatchObject({ intensity: 2, review: today });
  });

  test('about being watched or replaced is open until it is eased', () => {
    const open = (...lines: FearLine[]) => hasOpenLegitimacyFear(register(...lines));
    for (const fear of ['legitimacy-machine', 'legitimacy-watched'] as const) {
      expect(open(line('a'), line('b', { fear }))).toBe(true);
      expect(open(line('b', { fear, status: 'resurfaced' }))).toBe(true);
      expect(open(line('b', { fear, status: 'eased' }))).toBe(false);
    }
    expect(open(line('a', { fear: 'habits' }), line('b'))).toBe(false);
    expect(open()).toBe(false);
  });
});
