import { SINGLE_PAGES } from '../../../i18n/paths';
import { TEXT_PAGES } from '../../../schemas/page';
import type { ContentPart } from '../../kinds';
import type { Content } from '../content';
import type { Problem } from '../problem';
import { problemAt } from './report';

/** Ids that exist. */
type Ids = Pick<ReadonlySet<string>, 'has'>;

/** What exists to be referred to. */
export interface Known {
  readonly item: Ids;
  readonly dimension: Ids;
  /** Every text of the octave, and those that are written in every language. */
  readonly guidance: Ids;
  readonly written: Ids;
  readonly glossary: Ids;
  readonly source: Ids;
  readonly scale: Ids;
  readonly worksheet: Ids;
  /** Roles and documents of a first meeting. */
  readonly role: Ids;
  readonly document: Ids;
  readonly inventory: Ids;
  /** The pages of which there is one a language, and those an owner added. */
  readonly page: Ids;
}

/** What stands in a file that cannot be read may be anything. */
const ANYTHING: Ids = { has: () => true };

export function listKnown(content: Content): Known {
  const assessments = [...content.assessments.values()].flatMap(({ data }) => data.dimensions);
  const octave = content.octave.get('octave')?.data;
  const guidance = [...(octave?.keys ?? []), ...(octave?.practices ?? [])].map(({ id }) => id);
  const locales = content.site.get('site')?.data.locales ?? [];
  const company = [...content.meetingWordings.values()];
  const from = (parts: readonly ContentPart[], ids: Iterable<string>): Ids =>
    parts.some((part) => content.unread.has(part)) ? ANYTHING : new Set(ids);
  const keysOf = (files: ReadonlyMap<string, { readonly data: object }>) =>
    [...files.values()].flatMap(({ data }) => Object.keys(data));
  return {
    item: from(
      ['assessments'],
      assessments.flatMap(({ sections }) => sections.flatMap(({ items }) => items.map(({ id }) => id))),
    ),
    dimension: from(
      ['assessments'],
      assessments.map(({ id }) => id),
    ),
    guidance: from(['octave'], guidance),
    written: from(
      ['octave', 'guidance'],
      guidance.filter((id) =>
        locales.every((locale) => content.guidance.get(`${id}/${locale}`)?.data.draft === false),
      ),
    ),
    glossary: from(['glossary'], keysOf(content.glossary)),
    source: from(['sources'], keysOf(content.sources)),
    scale: from(['scales'], content.scales.keys()),
    worksheet: from(['worksheets'], content.worksheets.keys()),
    role: from(
      ['meetingWordings'],
      company.flatMap(({ data }) => Object.keys(data.roles)),
    ),
    document: from(
      ['meetingWordings'],
      company.flatMap(({ data }) => Object.keys(data.documents)),
    ),
    inventory: from(['inventory'], keysOf(content.inventory)),
    page: from(['pages'], [...SINGLE_PAGES, ...pageIds(content)]),
  };
}

/** The pages around the texts: those of every site, and those that an owner added in whatever language. */
export function pageIds({ pages }: Content): ReadonlySet<string> {
  return new Set([...TEXT_PAGES, ...[...pages.keys()].map((key) => key.split('/')[0] ?? '')]);
}

/** Whatever names something else names something that exists. */
export function checkReferences(content: Content): Problem[] {
  const known = listKnown(content);
  return [
    ...inAssessments(content, known),
    ...inOctave(content, known),
    ...inExample(content, known),
    ...inMeeting(content, known),
    ...inWorksheets(content, known),
  ];
}

function inAssessments(content: Content, known: Known): Problem[] {
  return [...content.assessments.values()].flatMap((sound) => {
    const { scale, balance, express, dimensions } = sound.data;
    const check = (kind: NameableKind, id: string | undefined, field: readonly PropertyKey[]) =>
      id === undefined || known[kind].has(id) ? [] : [problemAt(sound, field, noSuch(kind, id))];
    return [
      ...check('scale', scale, ['scale']),
      ...check('dimension', balance?.technical, ['balance', 'technical']),
      ...check('dimension', balance?.human, ['balance', 'human']),
      ...check('guidance', balance?.guidance, ['balance', 'guidance']),
      ...express.flatMap((id, i) =>
        express.indexOf(id) < i
          ? [problemAt(sound, ['express', i], `“${id}” stands twice: keep one`)]
          : check('item', id, ['express', i]),
      ),
      ...dimensions.flatMap((dimension, d) => [
        ...check('guidance', dimension.guidance, ['dimensions', d, 'guidance']),
        ...(dimensions.findIndex(
          ({ guidance }) => guidance !== undefined && guidance === dimension.guidance,
        ) < d && dimension.guidance !== undefined
          ? [
              problemAt(
                sound,
                ['dimensions', d, 'guidance'],
                `“${dimension.guidance}” is the text of another list already: choose another, or none`,
              ),
            ]
          : []),
        ...dimension.sections.flatMap((section, s) =>
          section.items.flatMap((item, i) => {
            const field = ['dimensions', d, 'sections', s, 'items', i];
            return [
              ...check('worksheet', item.worksheet, [...field, 'worksheet']),
              ...item.ideas.flatMap((id, n) => check('inventory', id, [...field, 'ideas', n])),
            ];
          }),
        ),
      ]),
    ];
  });
}

function inOctave(content: Content, known: Known): Problem[] {
  const sound = content.octave.get('octave');
  if (!sound) return [];
  return (['keys', 'practices'] as const).flatMap((row) =>
    sound.data[row].flatMap((node, i) => [
      ...node.related.flatMap((id, n) =>
        known.guidance.has(id) ? [] : [problemAt(sound, [row, i, 'related', n], noSuch('guidance', id))],
      ),
      ...node.sources.flatMap((id, n) =>
        known.source.has(id) ? [] : [problemAt(sound, [row, i, 'sources', n], noSuch('source', id))],
      ),
    ]),
  );
}

function inExample(content: Content, known: Known): Problem[] {
  const sound = content.example.get('example');
  if (!sound) return [];
  return Object.keys(sound.data.answers).flatMap((id) =>
    known.item.has(id) ? [] : [problemAt(sound, ['answers', id], noSuch('item', id))],
  );
}

function inMeeting(content: Content, known: Known): Problem[] {
  const sound = content.meeting.get('meeting');
  if (!sound) return [];
  const { audiences, lists, worksheets } = sound.data;
  const parts = [
    ...Object.entries(audiences).map(([id, part]) => ({ field: ['audiences', id], part })),
    ...Object.entries(lists).map(([id, part]) => ({ field: ['lists', id], part })),
    ...Object.entries(worksheets).map(([id, part]) => ({ field: ['worksheets', id], part })),
  ];
  return [
    ...Object.keys(lists).flatMap((id) =>
      known.dimension.has(id) ? [] : [problemAt(sound, ['lists', id], noSuch('dimension', id))],
    ),
    ...Object.keys(worksheets).flatMap((id) =>
      known.worksheet.has(id) ? [] : [problemAt(sound, ['worksheets', id], noSuch('worksheet', id))],
    ),
    ...parts.flatMap(({ field, part: { roles, documents } }) => [
      ...roles.flatMap((id, i) =>
        known.role.has(id) ? [] : [problemAt(sound, [...field, 'roles', i], noSuch('role', id))],
      ),
      ...documents.flatMap((id, i) =>
        known.document.has(id) ? [] : [problemAt(sound, [...field, 'documents', i], noSuch('document', id))],
      ),
    ]),
  ];
}

function inWorksheets(content: Content, known: Known): Problem[] {
  return [...content.worksheets.values()].flatMap((sound) =>
    sound.data.guidance.flatMap((id, i) =>
      known.guidance.has(id) ? [] : [problemAt(sound, ['guidance', i], noSuch('guidance', id))],
    ),
  );
}

/** Says that an id names nothing, and what to do. */
export function noSuch(kind: NameableKind, id: string): string {
  return `there is no ${NAMES[kind]} “${id}”: correct the id or add it`;
}

/** Whatever may be named from elsewhere. */
export type NameableKind = Exclude<keyof Known, 'written'>;

const NAMES: Readonly<Record<NameableKind, string>> = {
  item: 'item',
  dimension: 'list',
  guidance: 'guidance text',
  glossary: 'glossary term',
  source: 'source',
  scale: 'scale',
  worksheet: 'worksheet',
  role: 'role of a meeting',
  document: 'document of a meeting',
  inventory: 'idea of the inventory',
  page: 'page',
};
