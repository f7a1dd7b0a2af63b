import { describe, expect, test } from 'vitest';
import {
  BUDGET_CONVENTIONS,
  checkBudget,
  checkBudgetSheet,
  newBudget,
} from '../../src/worksheets/budget/budget-rules';
import { checkCharter, type Clause } from '../../src/worksheets/charter/charter-rules';
import { checkFears, createFear } from '../../src/worksheets/fears/fears-rules';
import { checkGoLive, NO_GO_LIVE } from '../../src/worksheets/go-live/go-live-rules';
import { checkInterviews } from '../../src/worksheets/interviews/interviews-rules';
import { checkPilot, NO_PILOT } from '../../src/worksheets/pilot/pilot-rules';
import type { Problem } from '../../src/domain/worksheets/problem';
import { checkRaci } from '../../src/worksheets/raci/raci-rules';
import { type RaciRole } from '../../src/worksheets/raci/raci-sheet';
import { checkStages } from '../../src/worksheets/stages/stages-rules';
import { parted } from '../support/listed';

/** What a rule says beside its id: where, and what fills its sentence. */
const said = (problems: readonly Problem[], rule: string) =>
  problems.filter((one) => one.rule === rule).map(({ at, values }) => ({ at, values }));
const field = (name: string) => ({ at: { field: name }, values: undefined });

describe('a problem says where it is, and what fills its sentence', () => {
  test('in the budget', () => {
    const { split } = BUDGET_CONVENTIONS;
    const whole = {
      total: 80_000,
      mode: 'inside',
      points: { users: 0, sites: 0, processes: 0, newcomers: 0, history: 0 },
      internalDays: 0,
      split,
    } as const;
    expect(said(checkBudget({ ...whole, total: -1 }), 'E1')).toEqual([field('total')]);
    expect(said(checkBudget({ ...whole, planned: -1 }), 'E1')).toEqual([field('planned')]);
    expect(said(checkBudget({ ...whole, split: { ...split, presence: 0 } }), 'E2')).toEqual([
      { at: { field: 'split' }, values: { n: 80 } },
    ]);
    expect(said(checkBudget({ ...whole, planned: 4040 }), 'W1')).toEqual([
      { at: { field: 'planned' }, values: { share: 5.1 } },
    ]);
    expect(said(checkBudget({ ...whole, planned: 12_000 }), 'N1')).toEqual([]);
    expect(said(checkBudget({ ...whole, planned: 12_001 }), 'N1')).toEqual([field('planned')]);
    expect(said(checkBudget(whole), 'W2')).toEqual([field('internalDays')]);
    expect(said(checkBudget({ ...whole, split: { ...split, training: 51 } }), 'W3')).toEqual([
      field('split'),
    ]);
    expect(said(checkBudget({ ...whole, split: { ...split, presence: 0 } }), 'W4')).toEqual([field('split')]);
    // Without a cost there is no share to speak of, whatever is planned.
    const { total: _, ...costless } = whole;
    expect(checkBudget({ ...costless, planned: 5 })).toEqual([]);
  });

  test('in a budget of which a share cannot be read: its field alone', () => {
    const sheet = { ...newBudget(), split: { ...newBudget().split, training: 'beaucoup' } };
    expect(checkBudgetSheet(sheet)).toEqual([{ rule: 'E1', at: { field: 'training' } }]);
    const costly = { ...sheet, costs: { licences: 80_000 } };
    expect(checkBudgetSheet(costly)).toEqual([
      { rule: 'E1', at: { field: 'training' } },
      { rule: 'W2', at: { field: 'internalDays' } },
    ]);
    const uneven = { ...newBudget(), split: { ...newBudget().split, training: 26 } };
    expect(checkBudgetSheet(uneven)).toEqual([{ rule: 'E2', at: { field: 'split' }, values: { n: 101 } }]);
  });

  test('in the charter', () => {
    const clauses: Clause[] = [
      ...Array.from({ length: 26 }, (_, i) => ({ id: `X${i}`, theme: 'X', isUsual: true })),
      { id: 'D6', theme: 'D', isUsual: true },
    ];
    const charter = { ticked: clauses.map(({ id }) => id), reasons: {}, sessions: [] };
    const problems = checkCharter(clauses, charter, (id) =>
      id === 'X3' ? ['Toute interdiction.'] : ['Longtemps.'],
    );
    expect(said(problems, 'W1')).toEqual([field('sessions')]);
    expect(said(problems, 'W3')).toEqual([{ at: { row: 'X3' }, values: undefined }]);
    expect(said(problems, 'W4')).toEqual([{ at: undefined, values: { n: 27 } }]);
    expect(said(problems, 'W5')).toEqual([{ at: { row: 'D6' }, values: undefined }]);
    // A charter of which no clause is at the core asks for none.
    expect(said(problems, 'E1')).toEqual([]);
    expect(checkCharter([], { ...charter, ticked: [] }, () => [])).toEqual([
      { rule: 'W1', at: { field: 'sessions' } },
    ]);
  });

  test.each([
    ['sanction', true],
    ['Sanctions', true],
    ['sanctionnable', true],
    ['interdit', true],
    ['interdits', true],
    ['interdite', true],
    ['interdites', true],
    ['interdire', true],
    ['interdiction', true],
    ['interdictions', true],
    ['obligation disciplinaire', true],
    ['obligations disciplinaires', true],
    ['forbidden', true],
    ['disciplinary', true],
    ['interdisciplinaire', false],
    ['sanctuaire', false],
    ['obligation de moyens', false],
  ])('a clause that says “%s” threatens: %s', (words, threatens) => {
    const clauses: Clause[] = [{ id: 'X1', theme: 'X', isUsual: true }];
    const charter = { ticked: ['X1'], reasons: {}, sessions: [] };
    expect(
      said(
        checkCharter(clauses, charter, () => [`Voici : ${words}.`]),
        'W3',
      ),
    ).toHaveLength(threatens ? 1 : 0);
  });

  test('in the fears', () => {
    const line = createFear('f', 'habits');
    const at = (over: object, rule: string) =>
      said(checkFears({ lines: [{ ...line, ...over }], sideFiles: 0 }), rule);
    const row = (name: string) => [{ at: { row: 'f', field: name }, values: undefined }];
    expect(at({ status: 'eased' }, 'W1')).toEqual(row('status'));
    expect(at({ frequency: 3, intensity: 2 }, 'W3')).toEqual(row('treatments'));
    expect(at({ frequency: 3, intensity: 2, treatments: ['R1'] }, 'W3')).toEqual(row('role'));
    expect(at({ frequency: 3, intensity: 2, treatments: ['R1'], role: 'Pilote' }, 'W3')).toEqual([]);
    expect(at({ status: 'resurfaced' }, 'W4')).toEqual(row('status'));
    for (const word of ['juste', 'irrationnel', 'irrationnelles', 'résistances', 'resistance'])
      expect(at({ heard: `C’est ${word}.` }, 'N1'), word).toEqual(row('heard'));
    expect(at({ text: 'ajuster, justesse' }, 'N1')).toEqual([]);
  });

  test('in the go-live plan', () => {
    expect(checkGoLive(NO_GO_LIVE, '2027-01-15')).toEqual([{ rule: 'E1', at: { field: 'date' } }]);
    const plan = { ...NO_GO_LIVE, date: '2027-06-18', users: 31, events: [], criteria: [] };
    const problems = checkGoLive(plan, '2027-06-01');
    for (const [rule, name] of [
      ['W1', 'date'],
      ['W4', 'events'],
      ['W5', 'actions'],
      ['W6', 'criteria'],
    ] as const)
      expect(said(problems, rule), rule).toEqual([field(name)]);
    expect(said(problems, 'W2')).toEqual([{ at: { field: 'teams' }, values: { n: 0, needed: 3 } }]);
    expect(said(problems, 'W3')).toEqual([{ at: { field: 'terms' }, values: { n: 9 } }]);
    expect(said(checkGoLive({ ...plan, users: undefined }, '2027-06-01'), 'W2')).toEqual([]);
    // A peak without a beginning is none.
    const wednesday = { ...plan, date: '2027-06-16', peaks: [{ id: 'p', from: '', to: '2027-07-01' }] };
    expect(said(checkGoLive(wednesday, '2027-06-01'), 'W1')).toEqual([]);
    for (const date of ['12027-06-16', '2027-06-16T10:00', '2027-02-30'])
      expect(checkGoLive({ ...plan, date }, '2027-06-01'), date).toEqual([
        { rule: 'E1', at: { field: 'date' } },
      ]);
  });

  test('in the pilot group', () => {
    const candidate = {
      id: 'c',
      label: 'Accueil',
      headcount: 50,
      covers: ['a'],
      independence: 2,
      hasVolunteerLead: false,
      inPeak: true,
      profiles: 'enthusiasts',
    } as const;
    const pilot = {
      ...NO_PILOT,
      processes: ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() })),
      candidates: [candidate],
      users: 60,
    };
    const at = { row: 'c' };
    const values = { candidate: 'Accueil' };
    const problems = checkPilot(pilot);
    for (const rule of ['W1', 'W2', 'W3']) expect(said(problems, rule), rule).toEqual([{ at, values }]);
    expect(said(problems, 'W4')).toEqual([{ at, values: { ...values, n: 50 } }]);
    expect(said(problems, 'W5')).toEqual([{ at, values: { ...values, processes: 'B, C' } }]);
    // Each candidate misses its own processes.
    const both = checkPilot({
      ...pilot,
      candidates: [{ ...candidate, id: 'd', covers: ['a', 'b', 'c'] }, candidate],
    });
    expect(said(both, 'W5').map((one) => one.at)).toEqual([at]);
    // Nobody knows how many: no share to be odd by, and no small project.
    const { users: _, ...open } = pilot;
    expect(said(checkPilot(open), 'W4')).toEqual([]);
    expect(said(checkPilot(open), 'N1')).toEqual([]);
    const { headcount: __, ...uncounted } = candidate;
    expect(said(checkPilot({ ...pilot, candidates: [uncounted] }), 'W4')).toEqual([]);
    expect(Object.values(NO_PILOT).flat().filter(Boolean)).toEqual([]);
  });

  test('in the matrix', () => {
    const roles = Array.from({ length: 6 }, (_, i): RaciRole => ({
      id: `r${i}`,
      label: `Role ${i}`,
      kind: 'business',
      isSponsor: i === 0,
    }));
    const cells = (letter: string, n: number) =>
      Object.fromEntries(roles.slice(0, n).map(({ id }) => [id, letter]));
    const task = { id: 't', label: 'Cadrer', phase: 'design', isKeyStage: false, cells: {} } as const;
    const of = (given: Record<string, string>, rule: string) =>
      said(checkRaci({ roles, tasks: [{ ...task, cells: given }] }), rule);
    const values = { task: 'Cadrer' };
    expect(of(cells('C', 4), 'W3')).toEqual([{ at: { row: 't' }, values: { ...values, n: 4 } }]);
    expect(of(cells('R', 5), 'W9')).toEqual([{ at: { row: 't' }, values: { ...values, n: 5 } }]);
    expect(of({ r1: 'AC' }, 'E5')).toEqual([
      { at: { row: 't', column: 'r1' }, values: { ...values, letter: 'A' } },
    ]);
    expect(of({ r1: 'RC' }, 'E5')).toEqual([
      { at: { row: 't', column: 'r1' }, values: { ...values, letter: 'R' } },
    ]);
    // The business takes part in the design as one who does, who is asked, or both at once; not as one who is told.
    for (const letter of ['R', 'C', 'A/R']) expect(of({ r1: letter }, 'W8'), letter).toEqual([]);
    for (const letter of ['A', 'I']) expect(of({ r1: letter }, 'W8'), letter).toHaveLength(1);
    // Nor does it by what it does elsewhere.
    const elsewhere = { ...task, id: 'u', label: 'Tester', phase: 'testing' as const, cells: { r1: 'R' } };
    expect(said(checkRaci({ roles, tasks: [task, elsewhere] }), 'W8')).toHaveLength(1);
    expect(said(checkRaci({ roles, tasks: [elsewhere] }), 'W8')).toEqual([]);
    const four = ['a', 'b', 'c', 'd'].map((id) => ({ ...task, id, label: id, cells: { r2: 'A' } }));
    expect(said(checkRaci({ roles, tasks: four }), 'W5')).toEqual([
      { at: { column: 'r2' }, values: { role: 'Role 2', n: 4, total: 4 } },
    ]);
  });

  test('in the interviews', () => {
    const statement = { id: 's', own: '', reworded: '', wasReadBack: true, purpose: '' };
    const interview = {
      id: 'i',
      role: '',
      team: 'Accueil',
      isManager: false,
      date: '',
      questions: [],
      statements: [statement],
    };
    const solution = (own: string) =>
      said(checkInterviews({ interviews: [{ ...interview, statements: [{ ...statement, own }] }] }), 'W1')
        .length === 1;
    for (const own of [
      'Un bouton pour tout',
      '  « un  champ » de plus',
      'des boutons',
      'Le tableau de bord',
      'tableaux de bord',
      'l’export',
      'd’ alerte',
      "l'alerte",
      'rapports',
      'Des alertes',
      'a button',
      'The reports',
      'some fields',
      'dashboards',
      'an alert',
      'exports',
    ])
      expect(solution(own), own).toBe(true);
    for (const own of parted(
      'Je perds du temps | boutonner | une fois le bouton | champêtre | Il me faut un bouton',
    ))
      expect(solution(own), own).toBe(false);
    const asked = (question: string) =>
      said(checkInterviews({ interviews: [{ ...interview, questions: [question] }] }), 'W5').length === 1;
    for (const question of [
      'De quoi avez-vous besoin ?',
      'Vos besoins ?',
      'What do you need?',
      'Your needs?',
    ])
      expect(asked(question), question).toBe(true);
    expect(asked('besogne')).toBe(false);
    // One team heard once is too few; the same team twice, whatever its spaces and case, is not.
    const again = (...teams: string[]) =>
      said(
        checkInterviews({ interviews: teams.map((team, i) => ({ ...interview, id: `i${i}`, team })) }),
        'W4',
      ).length;
    expect([
      again('Accueil'),
      again('Accueil', 'SI'),
      again('Accueil', ' accueil '),
      again('Accueil', 'ACCUEIL', 'SI'),
    ]).toEqual([1, 1, 0, 0]);
  });

  test('in the stages', () => {
    const group = { id: 'g', label: 'Accueil', headcount: 2, levels: [0, 2, null, null] } as const;
    const action = {
      id: 'a',
      what: '',
      kind: 'training',
      group: 'g',
      phase: 'training',
      isDone: false,
    } as const;
    const at = { row: 'g' };
    const values = { group: 'Accueil' };
    const spoken = checkStages({
      groups: [group],
      actions: [action, { ...action, id: 'b', kind: 'presence' }],
    });
    for (const rule of ['W1', 'W6', 'W7']) expect(said(spoken, rule), rule).toEqual([{ at, values }]);
    // What is planned for another group says nothing of this one; what is for all, does.
    const elsewhere = checkStages({ groups: [group], actions: [{ ...action, group: 'h' }] });
    expect(said(elsewhere, 'W4')).toEqual([{ at, values }]);
    expect(said(elsewhere, 'W1')).toEqual([]);
    const { group: _, ...forAll } = action;
    expect(said(checkStages({ groups: [group], actions: [forAll] }), 'W4')).toEqual([]);
    // What is no training, or is done, comes at no wrong time.
    expect(said(checkStages({ groups: [group], actions: [{ ...action, kind: 'workshops' }] }), 'W1')).toEqual(
      [],
    );
    expect(said(checkStages({ groups: [group], actions: [{ ...action, isDone: true }] }), 'W1')).toEqual([]);
    expect(
      said(checkStages({ groups: [{ ...group, levels: [3, 3, 0, null] }], actions: [action] }), 'W1'),
    ).toEqual([]);
    // Three people are enough to be asked, and a number that is not known says nothing.
    const presence = { ...action, kind: 'presence' } as const;
    expect(said(checkStages({ groups: [{ ...group, headcount: 3 }], actions: [presence] }), 'W6')).toEqual(
      [],
    );
    const { headcount: __, ...uncounted } = group;
    expect(said(checkStages({ groups: [uncounted], actions: [presence] }), 'W6')).toEqual([]);
    expect(said(checkStages({ groups: [group], actions: [action] }), 'W6')).toEqual([]);
    // Level after level going down is even; a gap in the answers is passed over.
    const uneven = (...levels: (0 | 1 | 2 | 3 | null)[]) =>
      said(checkStages({ groups: [{ ...group, levels: levels as never }], actions: [] }), 'W7').length;
    expect([uneven(3, 2, 1, 0), uneven(2, 2, 2, 2), uneven(1, null, 2, null), uneven(null, 3, 1, 2)]).toEqual(
      [0, 0, 1, 1],
    );
    // Only what is said to people needs the sponsor's voice.
    const carried = (kind: 'communication' | 'workshops', carrier?: 'sponsor' | 'manager') =>
      said(checkStages({ groups: [], actions: [{ ...action, kind, ...(carrier && { carrier }) }] }), 'W5')
        .length;
    expect([
      carried('communication'),
      carried('communication', 'manager'),
      carried('communication', 'sponsor'),
      carried('workshops'),
    ]).toEqual([1, 1, 0, 0]);
    expect(
      said(
        checkStages({
          groups: [],
          actions: [
            { ...action, kind: 'communication', carrier: 'manager' },
            { ...action, id: 'b', carrier: 'sponsor' },
          ],
        }),
        'W5',
      ),
    ).toHaveLength(1);
  });
});
