import type { CharterStructure, CharterWords } from '../../../worksheets/charter/charter-words';
import type { Form, FormWords } from '../../../worksheets/form/form-words';
import type { GovernanceStructure, GovernanceWords } from '../../../worksheets/governance/governance-words';
import type { RaciStructure, RaciWords } from '../../../worksheets/raci/raci-words';
import { isSpecial } from '../../../worksheets/rules';
import type { Sound } from '../content';
import type { Problem } from '../problem';
import { checkIds } from './report';

/** Every id of the structure has its words, and no words are of nothing. */
export function checkWords(id: string, structure: Sound<unknown>, words: Sound<unknown>): Problem[] {
  return pairsOf(id, structure.data, words.data).flatMap(([at, expected, found]) =>
    checkIds(words, at, expected, found, 'missing: write it here'),
  );
}

type Pair = readonly [at: readonly PropertyKey[], expected: readonly string[], found: object];

function pairsOf(id: string, structure: unknown, words: unknown): Pair[] {
  if (id === 'raci') {
    const [{ starterRoles, starterTasks }, own] = [structure as RaciStructure, words as RaciWords];
    return [
      [['starterRoles'], Object.keys(starterRoles), own.starterRoles],
      [['starterTasks'], Object.keys(starterTasks), own.starterTasks],
    ];
  }
  if (id === 'governance') {
    const [{ starterMembers, starterIndicators }, own] = [
      structure as GovernanceStructure,
      words as GovernanceWords,
    ];
    const members = [...new Set([...starterMembers.small, ...starterMembers.large])];
    return [
      [['starterMembers'], members, own.starterMembers],
      [['starterIndicators'], starterIndicators, own.starterIndicators],
    ];
  }
  if (id === 'charter') {
    const [{ themes, points }, { document }] = [structure as CharterStructure, words as CharterWords];
    const clauses = themes.flatMap((theme) => theme.clauses.map((clause) => clause.id));
    return [
      [['document', 'themes'], themes.map((theme) => theme.id), document.themes],
      [['document', 'clauses'], clauses, document.clauses],
      [['document', 'pointTexts'], points.map((point) => point.id), document.pointTexts],
    ];
  }
  if (isSpecial(id)) return [];
  const [{ parts }, own] = [structure as Form, words as FormWords];
  const fields = parts.flatMap((part) => part.fields);
  return [
    [['parts'], parts.map((part) => part.id), own.parts],
    [['fields'], fields.map((field) => field.id), own.fields],
    ...fields.flatMap((field): Pair[] => {
      const named = own.fields[field.id];
      if (!named) return [];
      return [
        [['fields', field.id, 'options'], field.options, named.options],
        [['fields', field.id, 'columns'], field.columns.map((column) => column.id), named.columns],
        ...field.columns.flatMap((column): Pair[] => {
          const inside = named.columns[column.id];
          const at = ['fields', field.id, 'columns', column.id, 'options'];
          return inside ? [[at, column.options, inside.options]] : [];
        }),
      ];
    }),
  ];
}
