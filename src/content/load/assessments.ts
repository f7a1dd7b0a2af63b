import { getCollection, getEntry } from 'astro:content';
import { setAllType } from '../../i18n/typography';
import type { Assessment, AssessmentWording, Item } from '../../schemas/assessment';
import type { Scale } from '../../schemas/scale';
import { loadWritten } from './guidance-index';
import { onceALanguage } from './once';
import { loadPaths, loadSite, required } from './site';
import { loadWorksheetLinks } from './worksheet-links';
import type { AssessmentView, ItemView, ListView, ScaleView } from '../../views/views';

/** The structure of every assessment of the site, by number. */
export async function loadAssessments(): Promise<Assessment[]> {
  const [entries, { off }] = await Promise.all([getCollection('assessments'), loadSite()]);
  return entries
    .filter(({ id }) => !off.assessments.includes(folderOf(id)))
    .map(({ id, data }) => ({
      ...data,
      id: folderOf(id),
      dimensions: data.dimensions.map(withoutIdeas),
    }))
    .sort((a, b) => a.number - b.number);
}

/** Every assessment with its words, set in type, and its addresses. */
export const loadAssessmentViews = onceALanguage(
  async (locale: string): Promise<readonly AssessmentView[]> => {
    const [assessments, tools, path, written] = await Promise.all([
      loadAssessments(),
      loadWorksheetLinks(locale),
      loadPaths(locale),
      loadWritten(locale),
    ]);
    return Promise.all(
      assessments.map(async (assessment) => {
        const id = `assessments/${assessment.id}/${locale}`;
        const words: AssessmentWording = setAllType(
          required(await getEntry('assessmentWordings', id), id).data,
          locale,
        );
        // A worksheet that the site does without is not named.
        const toolOf = (worksheet: string) => {
          const tool = tools.get(worksheet);
          return tool && { name: tool.name, href: tool.href };
        };
        const itemView = (item: Item): ItemView => ({
          ...item,
          ...required(words.items[item.id], item.id),
          tool: item.worksheet === undefined ? undefined : toolOf(item.worksheet),
        });
        return {
          ...assessment,
          title: words.title,
          dimensions: assessment.dimensions.map((dimension): ListView => {
            const { title, short, slug, sections } = required(words.dimensions[dimension.id], dimension.id);
            return {
              id: dimension.id,
              title,
              short,
              href: path('list', slug),
              guidance: dimension.guidance,
              guidanceHref: dimension.guidance === undefined ? undefined : written.get(dimension.guidance),
              sections: dimension.sections.map((section) => ({
                id: section.id,
                heading: sections[section.id],
                items: section.items.map(itemView),
              })),
            };
          }),
        };
      }),
    );
  },
);

/** The slugs of the lists of one language, by the id of the list. */
export const loadListSlugs = onceALanguage(async (locale: string): Promise<ReadonlyMap<string, string>> => {
  const wordings = await loadWordings(locale);
  return new Map(
    wordings.flatMap(({ data }) =>
      Object.entries(data.dimensions).map(([id, { slug }]) => [id, slug] as const),
    ),
  );
});

/** The conventions of scoring. All assessments share one scale, as the content check makes sure. */
export async function loadScale(): Promise<Scale> {
  const id = await scaleId();
  return required(await getEntry('scales', `scales/${id}/scale`), `scale ${id}`).data;
}

async function scaleId(): Promise<string> {
  return required((await loadAssessments())[0], 'assessment').scale;
}

export const loadScaleView = onceALanguage(async (locale: string): Promise<ScaleView> => {
  const [scale, entry] = await Promise.all([
    loadScale(),
    scaleId().then((id) => getEntry('scaleWordings', `scales/${id}/${locale}`)),
  ]);
  const words = setAllType(required(entry, `scale in ${locale}`).data, locale);
  return {
    levels: scale.levels.map((id, value) => ({
      ...required(words.levels[id], id),
      value: value as 0 | 1 | 2 | 3,
    })),
    dontKnow: words['dont-know'],
    notApplicable: words['not-applicable'],
    bands: words.bands,
  };
});

function withoutIdeas<D extends { sections: { items: ({ ideas: unknown } & Item)[] }[] }>(dimension: D) {
  return {
    ...dimension,
    sections: dimension.sections.map((section) => ({
      ...section,
      items: section.items.map(({ ideas: _, ...item }) => item),
    })),
  };
}

/** The statements of items that are no longer asked, by id. */
export async function loadRetired(locale: string): Promise<Record<string, string>> {
  const wordings = await loadWordings(locale);
  return Object.assign({}, ...wordings.map(({ data }) => setAllType(data.retired, locale))) as Record<
    string,
    string
  >;
}

/** The words of every assessment of the site in one language. */
async function loadWordings(locale: string) {
  const [wordings, { off }] = await Promise.all([getCollection('assessmentWordings'), loadSite()]);
  return wordings.filter(({ id }) => id.endsWith(`/${locale}`) && !off.assessments.includes(folderOf(id)));
}

/** `assessments/keys/fr` is about `keys`. */
function folderOf(id: string): string {
  return id.split('/')[1] ?? id;
}
