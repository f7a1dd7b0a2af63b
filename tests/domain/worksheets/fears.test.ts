import { describe, expect, test } from 'vitest';
import {
  checkFears,
  computeFears,
  FEAR_ANSWERS,
  FEAR_KINDS,
  type FearLine,
  FEARS,
  priorityOf,
  resurface,
  urgencyOf,
} from '../../../src/domain/worksheets/fears';

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
const register = (...lines: FearLine[]) => ({ lines, silos: 0, sideFiles: 0 });
const rules = (...lines: FearLine[]) => checkFears(register(...lines)).map(({ rule }) => rule);

describe('a register of fears', () => {
  test('puts the most pressing first', () => {
    const all = ([1, 2, 3] as const).flatMap((frequency) =>
      ([1, 2, 3] as const).map((intensity) => ({ frequency, intensity })),
    );
    expect([...new Set(all.map(priorityOf))].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 6, 9]);
    expect([1, 2, 3, 4, 6, 9].map(urgencyOf)).toEqual([
      'to-watch',
      'to-watch',
      'to-treat',
      'to-treat',
      'first',
      'first',
    ]);
    const lines = [
      line('a', { frequency: 2 }),
      line('b', { frequency: 3, intensity: 3 }),
      line('c', { frequency: 2 }),
    ];
    expect(computeFears(register(...lines))!.byPriority.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
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
  });

  test('lets nothing be eased that was not acknowledged', () => {
    expect(rules(line('a', { status: 'eased' }))).toContain('W1');
    expect(rules(line('a', { status: 'eased', wasAcknowledged: true }))).not.toContain('W1');
  });

  test('asks for the field, for help where it presses, and for what nobody says', () => {
    expect(rules(line('a', { isField: false }))).toContain('W2');
    expect(rules(line('a', { frequency: 3, intensity: 2, role: '' }))).toContain('W3');
    expect(rules(line('a', { frequency: 3, intensity: 2, treatments: [] }))).toContain('W3');
    expect(rules(line('a', { frequency: 2, intensity: 2, role: '' }))).not.toContain('W3');
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => line(id, { fear: 'habits' }));
    expect(rules(...five)).toContain('W5');
    expect(rules(...five.slice(1))).not.toContain('W5');
    expect(rules(...five.slice(1), line('f', { fear: 'legitimacy-watched' }))).not.toContain('W5');
    expect(checkFears({ lines: [], silos: 0, sideFiles: 1 })).toEqual([
      { rule: 'W6', at: { field: 'sideFiles' } },
    ]);
  });

  test('takes a fear that comes back more seriously', () => {
    expect(resurface(line('a', { intensity: 2 }), '2027-01-15')).toMatchObject({
      status: 'resurfaced',
      intensity: 3,
      review: '2027-01-15',
    });
    expect(resurface(line('a', { intensity: 3 }), '2027-01-15').intensity).toBe(3);
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
  });
});
