import { getCollection, getEntry } from 'astro:content';
import { itemsOf } from '../../domain/assessment/placed-item';
import { fileSchema } from '../../domain/worksheets/file-schema';
import { formSheet } from '../../worksheets/form/form-rules';
import { SHEET_SCHEMA } from '../../domain/worksheets/kept-sheet';
import { isSpecial, SHEETS } from '../../worksheets/rules';
import { withBase } from '../../i18n/base';
import { setAllType } from '../../i18n/typography';
import { FORM, type Kind, kindOf, type StructureOf, WORKSHEETS, type WordsOf } from '../../worksheets/words';
import type { CharterDocumentWords, CharterStructure } from '../../worksheets/charter/charter-words';
import type { Clause } from '../../worksheets/charter/charter-rules';
import type { UsualNames } from '../../worksheets/row-name';
import type { WorksheetMessages } from '../../worksheets/messages';
import { loadAssessmentViews, loadScaleView } from './assessments';
import { loadLanguages, loadUi, required } from './site';
import { loadWorksheetLinks } from './worksheet-links';

/** What every worksheet’s page hands to the frame of its worksheet. */
export async function loadDesk(id: string, locale: string) {
  const [tools, views, scale, { worksheets, exports }, { empty, example }] = await Promise.all([
    loadWorksheetLinks(locale),
    loadAssessmentViews(locale),
    loadScaleView(locale),
    loadUi(locale),
    loadAnyWords(id, locale),
  ]);
  const { name, href } = required(tools.get(id), `worksheet ${id}`);
  const lists = views.flatMap(({ dimensions }) => dimensions);
  return {
    link: { id, name, href },
    empty,
    example,
    words: { worksheets, exports },
    locale,
    names: Object.fromEntries([...tools.values()].map((tool) => [tool.id, tool.name])),
    hrefs: { schema: withBase(`/schemas/worksheet-${id}.v${SHEET_SCHEMA}.json`, import.meta.env.BASE_URL) },
    points: lists.flatMap((list) =>
      itemsOf(list)
        .filter((item) => item.worksheet === id)
        .map((item) => ({
          id: item.id,
          statement: item.statement,
          href: `${list.href}#${item.id}`,
          list: list.short,
        })),
    ),
    usualNames: await loadUsualNames(id, locale),
    answers: {
      levels: scale.levels.map(({ label }) => label),
      dontKnow: scale.dontKnow.label,
      notApplicable: scale.notApplicable.label,
    },
  };
}

/** The words of a worksheet that has rules of its own. */
export async function loadWorksheetWords<K extends Kind>(id: K, locale: string): Promise<WordsOf<K>> {
  return WORKSHEETS[id].words.parse(await loadAnyWords(id, locale)) as WordsOf<K>;
}

/** The structure of a worksheet that has rules of its own. */
export async function loadWorksheetStructure<K extends Kind>(id: K): Promise<StructureOf<K>> {
  return WORKSHEETS[id].structure.parse((await anyStructure(id)).data) as StructureOf<K>;
}

/** A worksheet that is made of content alone. */
export async function loadForm(id: string, locale: string) {
  return {
    structure: FORM.structure.parse((await anyStructure(id)).data),
    words: FORM.words.parse(await loadAnyWords(id, locale)),
  };
}

/** The texts to read before a worksheet. */
export async function loadReadings(id: string): Promise<readonly string[]> {
  return (await anyStructure(id)).data.guidance;
}

/** The slug of each worksheet in one language, by its id. */
export async function loadWorksheetSlugs(locale: string): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await loadWorksheetLinks(locale)).values()].map(({ id, slug }) => [id, slug]));
}

/** The charter as it stands in each language of the site, with the name of the language. */
export async function loadCharterDocuments(): Promise<
  readonly { readonly locale: string; readonly name: string; readonly document: CharterDocumentWords }[]
> {
  const languages = await loadLanguages();
  return Promise.all(
    languages.map(async ({ locale, name }) => ({
      locale,
      name,
      document: (await loadWorksheetWords('charter', locale)).document,
    })),
  );
}

export async function loadAnyWords(id: string, locale: string) {
  const key = `worksheets/${id}/${locale}`;
  return setAllType(required(await getEntry('worksheetWordings', key), key).data, locale);
}

/** What the rules of every worksheet say, for the agenda of a dossier. */
export async function loadWorksheetMessages(locale: string): Promise<WorksheetMessages> {
  const [tools, { worksheets }, { themes }, documents] = await Promise.all([
    loadWorksheetLinks(locale),
    loadUi(locale),
    loadWorksheetStructure('charter'),
    loadCharterDocuments(),
  ]);
  const clauses = clausesOf(themes);
  return {
    tools: await Promise.all(
      [...tools.values()].map(async ({ id, name, href }) => {
        const kind = kindOf(id);
        if (kind !== undefined) {
          const messages = (await loadWorksheetWords(kind, locale)).problems;
          return { id, name, href, messages, usualNames: await loadUsualNames(id, locale) };
        }
        const { structure, words } = await loadForm(id, locale);
        const labels = Object.fromEntries(
          Object.entries(words.fields).map(([field, { label }]) => [field, label]),
        );
        const messages = { W1: worksheets.needed };
        return { id, name, href, messages, usualNames: {}, form: { parts: structure.parts, labels } };
      }),
    ),
    about: worksheets.about,
    clauses,
    texts: Object.fromEntries(
      clauses.map(({ id }) => [
        id,
        Object.fromEntries(
          documents.map(({ locale: language, document }) => [language, document.clauses[id] ?? '']),
        ),
      ]),
    ),
  };
}

/** What rules speak of that has its name from content: usual fears, the themes of clauses. */
async function loadUsualNames(id: string, locale: string): Promise<UsualNames> {
  if (id === 'fears') return (await loadWorksheetWords('fears', locale)).fears;
  if (id !== 'charter') return {};
  const [{ themes }, { document }] = await Promise.all([
    loadWorksheetStructure('charter'),
    loadWorksheetWords('charter', locale),
  ]);
  return Object.fromEntries(
    themes.flatMap((theme) => theme.clauses.map((clause) => [clause.id, document.themes[theme.id] ?? ''])),
  );
}

/** The clauses of the charter in their order, as its rules see them. */
export function clausesOf(themes: CharterStructure['themes']): readonly Clause[] {
  return themes.flatMap((theme) =>
    theme.clauses.map(({ id, usual }) => ({ id, theme: theme.id, isUsual: usual })),
  );
}

/** The ids of all worksheets. */
export async function loadWorksheetIds(): Promise<readonly string[]> {
  return (await getCollection('worksheets')).map(({ id }) => id.split('/')[1] ?? id);
}

/** The schema of the file of a worksheet. */
export async function loadFileSchema(id: string): Promise<object> {
  const sheet = isSpecial(id)
    ? SHEETS[id]
    : formSheet(FORM.structure.parse((await anyStructure(id)).data).parts);
  return fileSchema(id, sheet);
}

async function anyStructure(id: string) {
  const key = `worksheets/${id}/worksheet`;
  return required(await getEntry('worksheets', key), key);
}
