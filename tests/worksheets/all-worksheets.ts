import type { ComponentType } from 'react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { fill } from '../../src/i18n/words';
import { setAllType } from '../../src/i18n/typography';
import { budget } from '../../src/worksheets/budget/budget-worksheet';
import { charter } from '../../src/worksheets/charter/charter-worksheet';
import { fears } from '../../src/worksheets/fears/fears-worksheet';
import { form } from '../../src/worksheets/form/form-worksheet';
import type { EditorProps, Surroundings, Worksheet } from '../../src/worksheets/frame/worksheet';
import { goLive } from '../../src/worksheets/go-live/go-live-worksheet';
import { governance } from '../../src/worksheets/governance/governance-worksheet';
import { interviews } from '../../src/worksheets/interviews/interviews-worksheet';
import { pilot } from '../../src/worksheets/pilot/pilot-worksheet';
import { raci } from '../../src/worksheets/raci/raci-worksheet';
import { stages } from '../../src/worksheets/stages/stages-worksheet';
import type { CharterStructure, CharterWords } from '../../src/worksheets/charter/charter-words';
import { content } from '../support/content';
import { viewsIn } from '../support/views';

const TOOLS = {
  raci,
  fears,
  charter,
  budget,
  stages,
  governance,
  pilot,
  'go-live': goLive,
  interviews,
  'side-files': form,
};
export type WorksheetId = keyof typeof TOOLS;
export const TOOL_IDS = Object.keys(TOOLS) as WorksheetId[];
type Locale = 'fr' | 'en';

/** A worksheet with the real content, as its page hands it over: what its rules say, and what it makes of a sheet. */
export interface TriedWorksheet {
  readonly example: object;
  /** An empty sheet with these fields. */
  sheet(over: object): object;
  read(data: unknown): unknown;
  /** The rules that speak, and their sentences. */
  rules(sheet: unknown): string[];
  said(sheet: unknown): string;
  table(sheet: unknown): (string | number | undefined)[][];
  markdown(sheet: unknown): string;
  /** What it comes to, as the HTML of the page. */
  outcome(sheet: unknown): string;
  /** The same in words alone. */
  words(sheet: unknown): string;
}

const wordsOf = (id: string, locale: Locale) =>
  setAllType(content.worksheetWordings.get(`${id}/${locale}`)!.data, locale) as unknown as Record<
    string,
    unknown
  >;

/** What a page hands to any worksheet, all at once: each takes what it knows. */
function contentOf(id: WorksheetId, locale: Locale) {
  const structure = content.worksheets.get(id)!.data as unknown as Record<string, unknown>;
  const { themes, points } = content.worksheets.get('charter')!.data as unknown as CharterStructure;
  const languages = (['fr', 'en'] as const).map((one) => ({
    locale: one,
    name: one,
    document: (wordsOf('charter', one) as unknown as CharterWords).document,
  }));
  const clauses = themes.flatMap((theme) =>
    theme.clauses.map((clause) => ({ id: clause.id, theme: theme.id, isUsual: clause.usual })),
  );
  const { scale, words } = viewsIn(locale);
  return {
    words: wordsOf(id, locale),
    structure,
    parts: structure['parts'],
    needed: words.worksheets.needed,
    levels: {
      levels: scale.levels.map(({ label }) => label),
      dontKnow: scale.dontKnow.label,
      notApplicable: scale.notApplicable.label,
    },
    points,
    clauses: id === 'charter' ? clauses : languages.find((one) => one.locale === locale)!.document.clauses,
    texts: Object.fromEntries(
      clauses.map((clause) => [
        clause.id,
        Object.fromEntries(languages.map((one) => [one.locale, one.document.clauses[clause.id] ?? ''])),
      ]),
    ),
    languages,
    charterHref: '/charter/',
    sideFilesHref: '/side-files/',
  };
}

export function worksheet(id: WorksheetId, locale: Locale = 'fr'): TriedWorksheet {
  const tool = TOOLS[id] as unknown as Worksheet<object, unknown>;
  const given = contentOf(id, locale);
  const { worksheets: ui, exports } = viewsIn(locale).words;
  const around: Surroundings = {
    today: '2027-01-02',
    locale,
    ui,
    entry: (name, value) => fill(exports.entry, { name, value }),
    sheets: () => undefined,
    inPlace: (href) => href,
  };
  const as = (sheet: unknown) => sheet as object;
  const problems = (sheet: unknown) => tool.check(as(sheet), given, around);
  const outcome = (sheet: unknown) =>
    renderToStaticMarkup(
      createElement(tool.Outcome as ComponentType<EditorProps<object, unknown>>, {
        sheet: as(sheet),
        content: given,
        change: () => undefined,
        problems: problems(sheet),
        around,
      }),
    );
  return {
    example: as(given.words['example']),
    sheet: (over) => ({ ...tool.empty(given), ...over }),
    read: (data) => {
      const read = tool.read(data, given);
      return read.ok ? read.sheet : undefined;
    },
    rules: (sheet) => problems(sheet).map(({ rule }) => rule),
    said: (sheet) =>
      plain(
        problems(sheet)
          .map(({ rule, values }) => fill(tool.messages(given)[rule]!, values ?? {}))
          .join('\n'),
      ),
    table: (sheet) => tool.table(as(sheet), given, around).map((row) => [...row]),
    markdown: (sheet) => plain(tool.markdown(as(sheet), given, around)),
    outcome,
    words: (sheet) => plain(outcome(sheet).replace(/<[^>]+>/g, ' ')),
  };
}

/** Words as they are compared: without the differences of spaces and without the marks of HTML. */
function plain(text: string): string {
  return text
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[ \u00A0\u202F]+/g, ' ')
    .trim();
}

/** The values of an attribute in HTML, in order. */
export const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => value);
