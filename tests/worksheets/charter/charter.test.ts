import { describe, expect, test } from 'vitest';
import {
  type Charter,
  checkCharter,
  type Clause,
  composeCharter,
  CORE_CLAUSES,
  editClause,
  editOf,
  newCharter,
  pointsToCheck,
  textsIn,
} from '../../../src/worksheets/charter/charter-rules';
import { parted } from '../../support/listed';

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
const charter = (over: Partial<Charter> = {}): Charter => ({
  ...newCharter([]),
  ticked: CORE_CLAUSES,
  sessions: [{ id: 's', date: '2027-01-15', groups: 'Accueil' }],
  ...over,
});
const rules = (over: Partial<Charter> = {}, texts = ['Nous relisons en 3 ans.'], hasOpenFear = false) =>
  checkCharter(clauses, charter(over), () => texts, hasOpenFear).map(({ rule }) => rule);

describe('a charter', () => {
  test('begins with the usual clauses', () => {
    const some = clauses.map((clause) => ({ ...clause, isUsual: clause.theme === 'U' }));
    expect(newCharter(some).ticked).toEqual(['U1', 'U2']);
    expect(newCharter(some)).toMatchObject({ edits: {}, reasons: {}, sessions: [], review: '' });
  });

  test('is numbered by theme, in the order of the themes', () => {
    const numbered = composeCharter(clauses, charter({ ticked: ['U2', 'S2', 'S1', 'A1'] }));
    expect(numbered.map(({ id, number }) => `${id} ${number}`)).toEqual([
      'S1 1.1',
      'S2 1.2',
      'A1 2.1',
      'U2 3.1',
    ]);
  });

  test('leaves out clauses that are no more, and none stands twice', () => {
    const numbered = composeCharter(clauses, charter({ ticked: ['Z9', 'S1', 'S1'] }));
    expect(numbered).toEqual([{ id: 'S1', theme: 'S', number: '1.1' }]);
  });

  test('keeps its core, or says why not', () => {
    expect(rules()).toEqual(['N1']);
    for (const id of CORE_CLAUSES) {
      const without = CORE_CLAUSES.filter((one) => one !== id);
      expect(checkCharter(clauses, charter({ ticked: without }), () => [''])).toContainEqual({
        rule: 'E1',
        at: { row: id },
      });
      expect(rules({ ticked: without, reasons: { [id]: ' ' } })).toContain('E1');
      expect(rules({ ticked: without, reasons: { [id]: 'Pas de droits distincts' } })).not.toContain('E1');
    }
    const reasons = Object.fromEntries(CORE_CLAUSES.map((id) => [id, 'Non']));
    expect(rules({ ticked: ['P1'], reasons }).filter((rule) => rule === 'E1')).toHaveLength(4);
  });

  test('is written together, answers what is feared, and stays short', () => {
    expect(rules({ sessions: [] })).toContain('W1');
    for (const date of ['', '0027-02-03'])
      expect(rules({ sessions: [{ id: 's', date, groups: 'Accueil' }] })).toContain('W1');
    expect(rules({ ticked: ['S1'] }, [''], true)).toContain('W2');
    expect(rules({ ticked: ['S1', 'U2'] }, [''], true)).not.toContain('W2');
    expect(rules({ ticked: ['S1'] }, [''], false)).not.toContain('W2');
    expect(rules({ ticked: ids.slice(0, 25) })).not.toContain('W4');
    expect(rules({ ticked: ids.slice(0, 26) })).toContain('W4');
  });

  test('is pointed out where it threatens, and where a term is still open', () => {
    for (const text of parted(
      'sous peine de sanctions | Il est interdit d’exporter | Les exports sont interdits',
      'obligation disciplinaire | is prohibited',
    ))
      expect(rules({}, [text]), text).toContain('W3');
    expect(rules({}, ['Nous restons courtois.'])).not.toContain('W3');
    const retention = { ticked: ['S1', 'D6'] };
    expect(rules(retention, ['supprimé après [3 ans]'])).toContain('W5');
    expect(rules(retention, ['supprimé après un temps'])).toContain('W5');
    expect(rules(retention, ['supprimé après un temps (art. 5.1.e)'])).toContain('W5');
    expect(rules(retention, ['supprimé après 3 ans'])).not.toContain('W5');
    expect(rules(retention, ['supprimé après 3 ans (art. 5.1.e)'])).not.toContain('W5');
    expect(rules({ ticked: ['S1'] }, ['supprimé après [3 ans]'])).not.toContain('W5');
  });

  test('is looked at in every language in which it is written', () => {
    expect(rules({}, ['Nous restons courtois.', 'Exports are forbidden.'])).toContain('W3');
    const retention = { ticked: ['S1', 'D6'] };
    expect(rules(retention, ['après 3 ans', 'after [3 years]'])).toContain('W5');
    expect(rules(retention, ['après 3 ans', 'after 3 years'])).not.toContain('W5');
  });

  test('of which nothing is chosen has nothing to explain', () => {
    expect(rules({ ticked: [] })).toEqual(['E1', 'E1', 'E1', 'E1']);
    expect(rules({ ticked: ['S2'] })).toContain('N1');
    expect(checkCharter([], charter({ ticked: [] }), () => [])).toEqual([]);
  });

  test('is asked for no core clause that there is not', () => {
    const some = clauses.filter(({ id }) => id !== 'A1' && id !== 'U1');
    const asked = (over: Partial<Charter>) =>
      checkCharter(some, charter(over), () => []).filter(({ rule }) => rule === 'E1');
    expect(asked({ ticked: ['S1'] })).toEqual([{ rule: 'E1', at: { row: 'G1' } }]);
    expect(asked({ ticked: ['S1'], reasons: { G1: 'Pas encore' } })).toEqual([]);
    expect(asked({ ticked: [], reasons: { S1: 'Non', G1: 'Non' } })).toHaveLength(2);
  });
});

describe('the words of a clause', () => {
  test('are changed in one language, and go back to their own', () => {
    const french = editClause(charter(), 'S1', 'fr', 'Autrement');
    const both = editClause(french, 'S1', 'en', 'Otherwise');
    expect(both.edits).toEqual({ S1: { fr: 'Autrement', en: 'Otherwise' } });
    expect(editOf(both, 'S1', 'fr')).toBe('Autrement');
    expect(editOf(both, 'S1', 'en')).toBe('Otherwise');
    expect(editClause(both, 'S1', 'fr', undefined).edits).toEqual({ S1: { en: 'Otherwise' } });
    expect(editClause(french, 'S1', 'fr', undefined).edits).toEqual({});
    expect(editClause(french, 'A1', 'fr', undefined)).toEqual(french);
  });

  test('may be nothing at all, which is not the same as their own', () => {
    const emptied = editClause(charter(), 'S1', 'fr', '');
    expect(editOf(emptied, 'S1', 'fr')).toBe('');
    expect(editOf(emptied, 'S1', 'en')).toBeUndefined();
  });

  test('are nobody’s where a clause has the name of what an object has', () => {
    for (const id of ['S1', 'valueOf', 'toString', '__proto__'])
      expect(editOf(charter(), id, 'fr'), id).toBeUndefined();
    const edited = editClause(charter(), 'valueOf', 'fr', 'Autrement');
    expect(edited.edits).toEqual({ valueOf: { fr: 'Autrement' } });
    expect(editOf(edited, 'valueOf', 'fr')).toBe('Autrement');
    expect(editClause(edited, 'valueOf', 'fr', undefined).edits).toEqual({});
  });
});

describe('the words in which a clause stands', () => {
  const texts = { S1: { fr: 'Nous partageons.', en: 'We share.' } };
  const standing = (over: Partial<Charter>, id = 'S1') => textsIn(charter(over), id, texts, 'fr');

  test('are those of every language of the charter, and of the page where it names none', () => {
    expect(standing({ languages: ['en', 'fr'] })).toEqual(['We share.', 'Nous partageons.']);
    expect(standing({ languages: [] })).toEqual(['Nous partageons.']);
    expect(standing({ languages: ['en'] })).toEqual(['We share.']);
  });

  test('are as they were changed, also to nothing', () => {
    const edits = { S1: { fr: 'Autrement', en: '' } };
    expect(standing({ languages: ['fr', 'en'], edits })).toEqual(['Autrement', '']);
    expect(standing({ languages: ['fr', 'en'], edits: { S1: { en: 'Otherwise' } } })).toEqual([
      'Nous partageons.',
      'Otherwise',
    ]);
  });

  test('are none where nobody wrote any', () => {
    expect(standing({ languages: ['de'] })).toEqual([]);
    for (const id of ['Z9', 'valueOf', '__proto__']) expect(standing({}, id), id).toEqual([]);
  });
});

describe('the points to check', () => {
  const points = [
    { id: 'record' },
    { id: 'retention', clause: 'D6' },
    { id: 'works-council', staff: true },
    { id: 'purpose', clause: 'S1' },
  ];
  const called = (over: Partial<Charter>) => pointsToCheck(points, charter(over)).map(({ id }) => id);

  test('are those of the ticked clauses and those of every charter', () => {
    expect(called({ staffRepresentatives: 'no' })).toEqual(['record', 'purpose']);
    expect(called({ staffRepresentatives: 'no', ticked: ['D6'] })).toEqual(['record', 'retention']);
  });

  test('are about staff wherever it has representatives, or may have', () => {
    expect(called({ staffRepresentatives: 'yes' })).toEqual(['record', 'works-council', 'purpose']);
    expect(called({ staffRepresentatives: 'unknown' })).toEqual(['record', 'works-council', 'purpose']);
  });
});
