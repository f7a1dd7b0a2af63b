import { describe, expect, test } from 'vitest';
import {
  checkInterviews,
  computeInterviews,
  type Interview,
  type Statement,
} from '../../../src/worksheets/interviews/interviews-rules';
import { parted } from '../../support/listed';

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
    for (const own of parted(
      'Un bouton pour envoyer | Des exports | le tableau de bord | Champ date',
      'Un rapport par mois | Une alerte | A dashboard',
    ))
      expect(saying(own), own).toContain('W1');
    expect(saying('Un bouton pour envoyer', ' ')).toContain('W1');
    expect(saying('Un bouton pour envoyer', 'gagner du temps')).not.toContain('W1');
    for (const own of ['Je boutonne ma veste', 'Nos rapporteurs attendent'])
      expect(saying(own), own).not.toContain('W1');
  });

  test('are read back, reach beyond managers, and more than one of a team', () => {
    expect(rules(interview('a', { statements: [statement('s', { wasReadBack: false })] }))).toContain('W2');
    expect(rules(interview('a', { isManager: true }))).toContain('W3');
    expect(rules(interview('a', { isManager: true }), interview('b'))).not.toContain('W3');
    expect(rules(interview('a'))).toContain('W4');
    expect(rules(interview('a'), interview('b', { team: 'Formation' }))).toContain('W4');
    expect(rules(interview('a'), interview('b', { team: ' accueil ' }))).not.toContain('W4');
    expect(rules(interview('a', { questions: ['Quels sont vos besoins ?'] }))).toContain('W5');
    expect(rules(interview('a', { questions: ['Que manque-t-il les autres jours ?'] }))).not.toContain('W5');
  });

  test('may bring no request at all, and are compared in a second step', () => {
    expect(rules(interview('a', { statements: [] }))).toContain('N1');
    expect(rules(interview('a'), interview('b'))).toContain('N2');
    expect(rules(interview('a'))).not.toContain('N2');
    expect(rules()).toEqual([]);
  });

  test('say where each remark belongs', () => {
    const asked = interview('a', {
      questions: ['De quoi avez-vous besoin ?'],
      statements: [statement('s', { own: 'Une alerte', wasReadBack: false })],
    });
    expect(checkInterviews({ interviews: [asked, interview('b')] })).toEqual([
      { rule: 'W5', at: { row: 'a', field: 'questions' } },
      { rule: 'W1', at: { row: 'a', column: 's', field: 'own' } },
      { rule: 'W2', at: { row: 'a', column: 's', field: 'wasReadBack' } },
      { rule: 'N2' },
    ]);
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

  test('without a purpose or a kind come together with nothing', () => {
    const statements = [
      statement('a'),
      statement('b', { purpose: '  ' }),
      statement('c', { purpose: ' Gagner du temps ', kind: 'data' }),
      statement('d', { purpose: 'gagner du TEMPS', kind: 'tool' }),
    ];
    const summary = computeInterviews({ interviews: [interview('i', { statements })] });
    expect(summary?.byPurpose).toEqual([{ purpose: 'Gagner du temps', statements: ['c', 'd'] }]);
    expect(summary?.withoutTool).toEqual(['c']);
    expect(summary?.byKind).toEqual({ tool: ['d'], organisation: [], data: ['c'], skills: [] });
  });
});
