import { describe, expect, test } from 'vitest';
import {
  checkInterviews,
  computeInterviews,
  type Interview,
  type Statement,
} from '../../../src/domain/worksheets/interviews';
import { mayNamePerson } from '../../../src/domain/worksheets/person-names';

const statement = (id: string, over: Partial<Statement> = {}): Statement => ({
  id,
  own: 'Je cherche longtemps qui suit une entreprise',
  reworded: '',
  wasReadBack: true,
  purpose: '',
  ...over,
});
const interview = (id: string, over: Partial<Interview> = {}): Interview => ({
  id,
  role: 'Chargée d’accueil',
  team: 'Accueil',
  isManager: false,
  date: '',
  questions: [],
  statements: [statement(`${id}s`)],
  ...over,
});
const rules = (...interviews: Interview[]) => checkInterviews({ interviews }).map(({ rule }) => rule);
const saying = (own: string, purpose = '') =>
  rules(interview('a', { statements: [statement('s', { own, purpose })] }));

describe('interviews about needs', () => {
  test('ask what a solution is for', () => {
    for (const own of [
      'Un bouton pour envoyer',
      'Des exports',
      'le tableau de bord',
      'Champ date',
      'A dashboard',
    ])
      expect(saying(own), own).toContain('W1');
    expect(saying('Un bouton pour envoyer', 'gagner du temps')).not.toContain('W1');
    for (const own of ['Je boutonne ma veste', 'Nos rapporteurs attendent'])
      expect(saying(own), own).not.toContain('W1');
  });

  test('are read back, reach beyond managers, and more than one of a team', () => {
    expect(rules(interview('a', { statements: [statement('s', { wasReadBack: false })] }))).toContain('W2');
    expect(rules(interview('a', { isManager: true }))).toContain('W3');
    expect(rules(interview('a'), interview('b', { team: 'Formation' }))).toContain('W4');
    expect(rules(interview('a'), interview('b', { team: ' accueil ' }))).not.toContain('W4');
    expect(rules(interview('a', { questions: ['Quels sont vos besoins ?'] }))).toContain('W5');
    expect(rules(interview('a', { questions: ['Que manque-t-il les autres jours ?'] }))).not.toContain('W5');
  });

  test('may bring no request at all, and are compared in a second step', () => {
    expect(rules(interview('a', { statements: [] }))).toContain('N1');
    expect(rules(interview('a'), interview('b'))).toContain('N2');
    expect(rules()).toEqual([]);
  });

  test('come together by kind and by purpose', () => {
    const interviews = [
      interview('a', {
        statements: [
          statement('1', { kind: 'tool', purpose: 'Gagner du temps' }),
          statement('2', { kind: 'data', purpose: ' gagner du temps', wasReadBack: false }),
        ],
      }),
    ];
    expect(computeInterviews({ interviews })).toEqual({
      byKind: { tool: ['1'], organisation: [], data: ['2'], skills: [] },
      withoutTool: ['2'],
      notReadBack: ['2'],
      byPurpose: [{ purpose: 'Gagner du temps', statements: ['1', '2'] }],
    });
    expect(computeInterviews({ interviews: [] })).toBeUndefined();
  });
});

test('a text that may name somebody is remarked on, and ordinary words are not', () => {
  for (const text of [
    'ana@exemple.fr',
    'Appeler le 06 12 34 56 78',
    '+33 6 12 34 56 78',
    'Voir Mme Durand',
    'M. Petit',
    'Mr Smith',
  ])
    expect(mayNamePerson(text), text).toBe(true);
  for (const text of [
    '',
    'La direction',
    'Budget 2027',
    '12 000 €',
    'Mme la présidente',
    'M.',
    'le 15/01/2027',
  ])
    expect(mayNamePerson(text), text).toBe(false);
});
