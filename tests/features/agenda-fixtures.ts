import { placeItems } from '../../src/domain/assessment/placed-item';
import type { Response } from '../../src/domain/assessment/response';
import { findingsOfComparison, findingsOfRun } from '../../src/domain/agenda/findings';
import { compareVoices, type Voice } from '../../src/domain/comparison/compare';
import type { AgendaProps } from '../../src/features/meeting/agenda-props';
import type { AgendaSource } from '../../src/features/meeting/agenda-source';
import type { Group } from '../../src/schemas/group';
import { assessments, scale as rules } from '../support/assessments';
import { viewsIn } from '../support/views';

/** A voice that says the same everywhere, but for what it says otherwise. */
type Given = Readonly<Record<string, Response>>;

export const items = placeItems(assessments);
export const [first, second] = items.filter((item) => item.critical) as [Item, Item];
type Item = (typeof items)[number];

/** The real lists and words, and a meeting of two audiences whose people and documents are all their own. */
export const props: AgendaProps = {
  ...viewsIn('en'),
  meeting: {
    audiences: {
      direction: { roles: ['chair'], documents: ['mandate'] },
      project: { roles: ['lead'], documents: ['plan'] },
      mixed: { roles: ['lead', 'chair'], documents: ['plan', 'mandate'] },
    },
    lists: { [first.dimension]: { roles: ['worker', 'lead'], documents: ['notes', 'plan'] } },
    worksheets: { raci: { roles: ['guest'], documents: ['map'] } },
    words: {
      roles: { chair: 'The chair', lead: 'The lead', worker: 'A worker', guest: 'A guest' },
      documents: { mandate: 'The mandate', plan: 'The plan', notes: 'The notes', map: 'The map' },
    },
  },
  worksheets: { tools: [], about: '', clauses: [], texts: {} },
  rules,
  locale: 'en',
  hrefs: { express: '', meeting: undefined, dossiers: undefined },
};

export const statementOf = (id: string) => viewOf(id)!.statement;
export const nextOf = (id: string) => viewOf(id)!.next;

function viewOf(id: string) {
  return props.assessments
    .flatMap(({ dimensions }) => dimensions.flatMap(({ sections }) => sections.flatMap((one) => one.items)))
    .find((item) => item.id === id);
}

const saying = (response: Response, over: Given) =>
  new Map(items.map(({ id }) => [id, over[id] ?? response]));

/** What one person answered. */
export function ofOne(response: Response, over: Given = {}): AgendaSource {
  const findings = findingsOfRun(assessments, saying(response, over), undefined, rules);
  return { findings, stage: undefined, days: [] };
}

/** What several answered. */
export function ofSeveral(
  ...people: readonly (readonly [Group | undefined, Response, Given?])[]
): AgendaSource {
  const voices = people.map(([group, response, over = {}]): Voice => ({
    group,
    responses: saying(response, over),
  }));
  const comparison = compareVoices(assessments, voices, undefined, rules);
  const findings = findingsOfComparison(assessments, comparison, undefined, rules);
  return { findings, comparison, stage: undefined, days: [] };
}
