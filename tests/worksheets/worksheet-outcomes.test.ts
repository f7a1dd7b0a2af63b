import { describe, expect, test } from 'vitest';
import { createFear } from '../../src/worksheets/fears/fears-rules';
import { attributes, worksheet } from './all-worksheets';

describe('what a budget comes to', () => {
  const { sheet, outcome, words, said } = worksheet('budget');
  const costs = { licences: 80_000 };
  const points = { users: 2, sites: 2, processes: 0, newcomers: 0, history: 0 };

  test('stands beside its picture as an order of magnitude that is no norm', () => {
    const shown = words(sheet({ costs, points, mode: 'on-top', planned: 16_000 }));
    for (const part of [
      '9 600 €',
      '89 600 €',
      '8 000 €',
      '12 000 €',
      'ordre de grandeur',
      'Vous prévoyez 20 %',
    ])
      expect(shown, part).toContain(part);
    expect(shown).toContain('Ce n’est pas une norme.');
    const html = outcome(sheet({ costs, points, mode: 'on-top' }));
    for (const [name, value] of [
      ['amount', '9600'],
      ['share', '12'],
      ['low', '8000'],
      ['high', '12000'],
      ['final', '89600'],
    ] as const)
      expect(attributes(html, `data-${name}`), name).toEqual([value]);
    expect(attributes(html, 'data-factor')).toEqual(['users', 'sites']);
    expect(attributes(outcome(sheet({ costs })), 'data-final')).toEqual([]);
  });

  test('is nothing where there is nothing to count', () => {
    for (const none of [{}, { costs: { licences: 'beaucoup' } }, { costs: { licences: 0 } }])
      expect(outcome(sheet(none))).toBe('');
  });

  test('is written in each language, and so are the sentences of its rules', () => {
    const en = worksheet('budget', 'en');
    expect(en.words(en.example)).toContain('9,600');
    const few = sheet({ costs, planned: 5040 });
    expect(said(few)).toContain('Vous prévoyez 6,3 % : moins que la fourchette de 10 à 15 %');
    expect(en.said(few)).toContain('6.3');
    const uneven = sheet({ costs, split: { communication: 25, workshops: 30, training: 60, presence: 20 } });
    expect(said(uneven)).toContain('La répartition fait 135 % : ramenez-la à 100 %.');
  });
});

describe('what a register of fears comes to', () => {
  const { sheet, example, outcome, words } = worksheet('fears');
  const line = (id: string, frequency: number, intensity: number) => ({
    ...createFear(id, 'habits'),
    frequency,
    intensity,
  });

  test('stands by priority, and each urgency has its word', () => {
    const three = sheet({ lines: [line('a', 1, 1), line('b', 3, 3), line('c', 2, 2)] });
    expect(attributes(outcome(three), 'data-priority')).toEqual(['9', '4', '1']);
    expect(words(three)).toMatch(/À traiter d’abord.*À traiter .*À suivre/s);
    expect(outcome(sheet({}))).toBe('');
  });

  test('counts what was named, acknowledged and answered by a charter', () => {
    for (const [name, value] of [
      ['covered', '3'],
      ['acknowledged', '50'],
      ['with-clause', '50'],
    ] as const)
      expect(attributes(outcome(example), `data-${name}`), name).toEqual([value]);
    expect(words(example)).toContain('Équipe commerciale');
  });

  test('has a lead for the charter in a small organisation, and a committee in a large one', () => {
    const watched = { lines: [{ ...createFear('a', 'exploited'), treatments: ['R6'] }] };
    expect(words(sheet(watched))).toContain('Un référent de la charte');
    expect(words(sheet({ ...watched, isLarge: true }))).toContain('Un comité de la charte');
  });
});

describe('where groups stand', () => {
  const { sheet, outcome, words, said } = worksheet('stages');
  const group = (levels: readonly unknown[]) => sheet({ groups: [{ id: 'g', label: 'Accueil', levels }] });

  test.each([
    [[3, 3, 3, 3], ['none'], 'Autonome'],
    [[2, 1, 3, 0], ['2'], 'Écouter les craintes'],
    [[0, 3, 3, 3], ['1'], 'Dire pourquoi'],
    [[2, 2, 2, 1], ['4'], 'Être à côté'],
    [[2, 'dont-know', 2, 2], ['2'], 'à vérifier'],
    [[2, null, null, null], [], 'Tout n’est pas encore dit'],
  ] as const)('at %j they are held back at %j', (levels, blocking, says) => {
    expect(attributes(outcome(group(levels)), 'data-blocking')).toEqual(blocking);
    expect(words(group(levels))).toContain(says);
  });

  test('and what a plan lacks is said by its names', () => {
    const action = { id: 'a', what: '', phase: 'framing', isDone: false };
    const lacks = sheet({
      actions: ['communication', 'presence'].map((kind) => ({ ...action, id: kind, kind })),
    });
    expect(said(lacks)).toContain('Ce qui manque au plan : ateliers, formation.');
  });

  test('the plan is by phase, what is done apart', () => {
    const { example } = worksheet('stages');
    expect(words(example)).toMatch(/Le plan par phase.*Cadrage.*Conception.*Formation à la saisie/s);
    expect(attributes(outcome(example), 'data-done')).toHaveLength(1);
  });
});

describe('the body that governs', () => {
  const { sheet, example, outcome, words } = worksheet('governance');

  test('has its seats, those that are missing drawn, and a mandate', () => {
    expect(attributes(outcome(example), 'data-missing')).toEqual(['events']);
    expect(words(example)).toContain('externe · ne vote pas');
    for (const part of ['Direction générale', 'Elle décide', 'Chaque mois pendant six mois'])
      expect(words(example), part).toContain(part);
    const small = { users: 200, members: [], size: 'small' };
    expect(words(sheet(small))).toContain('Une heure par trimestre.');
    expect(attributes(outcome(sheet({ users: 20 })), 'data-missing')).toEqual([
      'field',
      'sponsor',
      'project',
    ]);
    expect(outcome(sheet({}))).toBe('');
  });
});

describe('the choice of a pilot', () => {
  const { sheet, outcome, words } = worksheet('pilot');
  const processes = Array.from({ length: 8 }, (_, i) => ({ id: `p${i}`, label: `Processus ${i + 1}` }));
  const team = (id: string, covers: readonly number[], independence: number) => ({
    id,
    label: `Équipe ${id}`,
    headcount: 10,
    covers: covers.map((i) => `p${i}`),
    independence,
    hasVolunteerLead: true,
    inPeak: false,
    profiles: 'mixed',
  });
  const first = (n: number) => Array.from({ length: n }, (_, i) => i);

  test('says of each team what it is or lacks, and draws the same', () => {
    const four = sheet({
      processes,
      candidates: [
        team('A', first(6), 2),
        team('B', first(8), 1),
        team('C', first(3), 3),
        team('D', first(7), 3),
      ],
    });
    const ranked = outcome(four);
    expect(attributes(ranked, 'data-candidate').slice(0, 2)).toEqual(['D', 'A']);
    expect(attributes(ranked.slice(ranked.indexOf('<ol')), 'data-eligible')).toEqual([
      'true',
      'true',
      'false',
      'false',
    ]);
    const plane = ranked.slice(0, ranked.indexOf('<ol'));
    expect(attributes(plane, 'data-eligible').sort()).toEqual(['false', 'false', 'true', 'true']);
    expect(words(four)).toMatch(/Équipe D À retenir d’abord.*Équipe A Peut être pilote/s);
    expect(words(four)).toContain('Équipe B Pas assez autonome');
    expect(words(four)).toContain('Équipe C Pas assez représentative');
  });

  test('names the two that cover most together where none is enough', () => {
    const none = sheet({
      processes,
      candidates: [team('A', first(3), 3), team('B', [3, 4, 5], 2), team('C', first(8), 0)],
    });
    expect(words(none)).toContain('Aucune équipe ne remplit les deux conditions.');
    expect(words(none).replace(/ +/g, ' ')).toContain('Ensemble, Équipe A et Équipe B couvrent 75 %');
    expect(outcome(sheet({ candidates: [team('A', [], 3)] }))).toBe('');
  });
});

describe('the plan around a go-live', () => {
  const { sheet, outcome, words } = worksheet('go-live');

  test('has its dates in words, who is there to help, and what ends the period', () => {
    const plan = sheet({
      date: '2027-01-15',
      users: 16,
      teams: [{ id: 't', label: 'Accueil', helpers: 3 }],
    });
    expect(outcome(plan).match(/<tr data-event=/g)).toHaveLength(13);
    for (const part of [
      'Le plan daté',
      '15 janvier 2027',
      'Qui est là pour aider',
      'Fin du suivi renforcé',
      'J−90',
    ])
      expect(words(plan), part).toContain(part);
    // Three columns of dates, then the team and ten working days.
    expect(outcome(plan).match(/<th scope="col">/g)).toHaveLength(3 + 11);
    expect(outcome(sheet({ users: 40 }))).toBe('');
  });
});

describe('what interviews come to', () => {
  const { sheet, example, outcome, words } = worksheet('interviews');

  test('is what serves a purpose, by kind, what asks for no tool, and what is to be read again', () => {
    expect(attributes(outcome(example), 'data-purpose')).toEqual(['2', '1']);
    expect(words(example)).toMatch(/ne pas faire répéter l’adhérent.*Un bouton pour envoyer le dossier/s);
    const after = (title: string) =>
      attributes(outcome(example).split(`<h3>${title}</h3>`)[1]!.split('<h3>')[0]!, 'data-statement');
    expect(after('À régler sans outil')).toHaveLength(3);
    expect(after('À relire avec la personne')).toHaveLength(1);
  });

  test('is a form to take along where nobody was heard yet', () => {
    expect(words(sheet({}))).toContain('Et si rien ne changeait pour vous');
    expect(outcome(sheet({})).match(/<hr/g)).toHaveLength(21);
  });
});

describe('a charter', () => {
  const { sheet, example, outcome, words } = worksheet('charter');
  const en = worksheet('charter', 'en');

  test('follows its clauses, whom it serves and whether staff have representatives', () => {
    const checks = (over: object) => attributes(outcome({ ...example, ...over }), 'data-check');
    expect(checks({})).toEqual(expect.arrayContaining(['retention', 'staff']));
    expect(checks({ staffRepresentatives: 'no' })).not.toContain('staff');
    expect(checks({ ticked: ['S1'] })).not.toContain('retention');
    expect(words(sheet({ publics: 'users' }))).toContain('pour mieux servir nos usagers');
  });

  test('stands in the languages that were chosen, with what was reworded in each', () => {
    expect(en.words(en.example)).toContain('We share our data to serve our members');
    expect(en.words(en.example)).toContain('3 years');
    const both = outcome({ ...example, languages: ['fr', 'en'], edits: { S1: { en: 'We share.' } } });
    expect(both).toContain('data-columns="2"');
    expect(both).toMatch(/Nous partageons nos données.*We share\./s);
  });

  test('ends with how it was written and a page to sign', () => {
    expect(words(example)).toMatch(
      /Comment cette charte a été écrite.*12 janvier 2027.*Signatures.*Fonction/s,
    );
  });
});

test('a matrix on paper holds every letter, who is the sponsor, and the load', () => {
  const { example, words } = worksheet('raci');
  for (const part of ['Généraliser', 'A/R', 'Charge par rôle', '(sponsor)'])
    expect(words(example), part).toContain(part);
});

test('a form on paper has every answer, and room to write where there is none', () => {
  const { sheet, example, outcome, words, said } = worksheet('side-files');
  expect(words(example)).toContain('30 juin 2027');
  expect(words(sheet({}))).toContain('Équipe qui le tient');
  expect(outcome(sheet({})).match(/class="empty-row"/g)).toHaveLength(5);
  expect(said(sheet({}))).toContain('À remplir : Fichiers.');
});
