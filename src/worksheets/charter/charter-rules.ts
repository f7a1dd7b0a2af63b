import * as z from 'zod/mini';
import { isPlanDay } from '../../domain/worksheets/plan-day';
import type { Problem } from '../../domain/worksheets/problem';
import { day, line, prose, type Read, rowId, rows } from '../../domain/worksheets/sheet';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

/** A clause as content has it: its id begins with the letter of its theme. */
export interface Clause {
  readonly id: string;
  readonly theme: string;
  /** Ticked to begin with. */
  readonly isUsual: boolean;
}

/** What the organisation calls those it serves. */
export const PUBLICS = ['members-customers', 'members', 'customers', 'users'] as const;
export type Public = (typeof PUBLICS)[number];

export const ANSWERS = ['yes', 'no', 'unknown'] as const;
/** An organisation’s size as far as a charter asks: whether a lead keeps it or a body. */
export const CHARTER_SIZES = ['unknown', 'small', 'large'] as const;

const languageCode = z.string().check(z.regex(/^[a-z]{2}(-[a-z]{2})?$/));

export const charterSheet = z.strictObject({
  organisation: line(TEXT_LENGTHS.name),
  publics: z.enum(PUBLICS),
  size: z.enum(CHARTER_SIZES),
  staffRepresentatives: z.enum(ANSWERS),
  /** The ids of the ticked clauses, in any order. */
  ticked: z.array(rowId).check(z.maxLength(60)),
  /** By clause: its words as they were changed, in one language each. */
  edits: z.record(rowId, z.record(languageCode, prose(TEXT_LENGTHS.passage))),
  /** Why a core clause was left out, by its id. */
  reasons: z.record(rowId, line(TEXT_LENGTHS.sentence)),
  /** When it was written together, and with which groups. */
  sessions: rows(z.strictObject({ id: rowId, date: day, groups: line(TEXT_LENGTHS.sentence) }), 60),
  review: day,
  /** The languages in which it is written; empty for that of the page. */
  languages: z.array(languageCode).check(z.maxLength(10)),
});
export type Charter = Read<typeof charterSheet>;

/** The charter that one begins with: the usual clauses. */
export function newCharter(clauses: readonly Clause[]): Charter {
  return {
    organisation: '',
    publics: 'members-customers',
    size: 'unknown',
    staffRepresentatives: 'unknown',
    ticked: clauses.filter(({ isUsual }) => isUsual).map(({ id }) => id),
    edits: {},
    reasons: {},
    sessions: [],
    review: '',
    languages: [],
  };
}

export interface NumberedClause {
  readonly id: string;
  readonly theme: string;
  /** As 2.1: the theme, then the clause in it. */
  readonly number: string;
}

/** Without these a charter lacks its purpose, its rights, its limits or its keeper. */
export const CORE_CLAUSES = ['S1', 'A1', 'U1', 'G1'] as const;
/** Beyond so many a charter is no longer read: a convention of ours. */
export const MOST_CLAUSES = 25;
const USE_OF_ACTIVITY = 'U';
const RETENTION = 'D6';
const SANCTIONS =
  /(?<!\p{L})(sanction\p{L}*|interdi(?:te?s?|re|ctions?)?|obligations? disciplinaires?|prohibited|forbidden|disciplinary)(?!\p{L})/iu;
/** A figure that is still to be settled stands in brackets, as `[3 ans]`. */
const TO_SETTLE = /\[[^\]]*\]/;

/** The chosen clauses in the order of the themes, numbered anew. */
export function composeCharter(
  clauses: readonly Clause[],
  { ticked }: Pick<Charter, 'ticked'>,
): NumberedClause[] {
  const chosen = clauses.filter(({ id }) => ticked.includes(id));
  const themes = [...new Set(chosen.map(({ theme }) => theme))];
  return chosen.map(({ id, theme }) => {
    const inTheme = chosen.filter((one) => one.theme === theme);
    const place = inTheme.findIndex((one) => one.id === id);
    return { id, theme, number: `${themes.indexOf(theme) + 1}.${place + 1}` };
  });
}

/** The words of a clause in a language, as they were changed there, or nothing. */
export function editOf({ edits }: Pick<Charter, 'edits'>, id: string, locale: string): string | undefined {
  const edited = Object.hasOwn(edits, id) ? edits[id] : undefined;
  return edited && Object.hasOwn(edited, locale) ? edited[locale] : undefined;
}

/** The words of each clause by language, as content has them. */
export type ClauseTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The words of a clause in every language in which the charter is written, as they stand in it. */
export function textsIn(
  charter: Pick<Charter, 'edits' | 'languages'>,
  id: string,
  texts: ClauseTexts,
  locale: string,
): string[] {
  const languages = charter.languages.length > 0 ? charter.languages : [locale];
  const own = Object.hasOwn(texts, id) ? (texts[id] ?? {}) : {};
  return languages.flatMap((language) => editOf(charter, id, language) ?? own[language] ?? []);
}

/** Changes the words of a clause in a language; nothing goes back to its own. */
export function editClause(charter: Charter, id: string, locale: string, text: string | undefined): Charter {
  const { [id]: edited = {}, ...others } = charter.edits;
  const { [locale]: _, ...rest } = edited;
  const next = text === undefined ? rest : { ...rest, [locale]: text };
  return { ...charter, edits: Object.keys(next).length === 0 ? others : { ...others, [id]: next } };
}

/** A point to check with whoever knows, and what calls for it. */
export interface PointToCheck {
  readonly id: string;
  /** The clause that calls for it, where one does. */
  readonly clause?: string | undefined;
  /** Called for wherever staff have representatives, or may have. */
  readonly staff?: boolean | undefined;
}

/** The points that a charter calls for, in their order. */
export function pointsToCheck<T extends PointToCheck>(
  points: readonly T[],
  { ticked, staffRepresentatives }: Pick<Charter, 'ticked' | 'staffRepresentatives'>,
): T[] {
  return points.filter(({ clause, staff }) => {
    if (staff) return staffRepresentatives !== 'no';
    return clause === undefined || ticked.includes(clause);
  });
}

/**
 * @param textsOf the words of a clause in every language in which it is written, as they stand in the charter
 * @param hasOpenLegitimacyFear a fear about being watched or replaced is open in the same dossier
 */
export function checkCharter(
  clauses: readonly Clause[],
  charter: Pick<Charter, 'ticked' | 'reasons' | 'sessions'>,
  textsOf: (id: string) => readonly string[],
  hasOpenLegitimacyFear = false,
): Problem[] {
  const { ticked, reasons, sessions } = charter;
  const chosen = composeCharter(clauses, charter);
  const core = CORE_CLAUSES.filter((id) => clauses.some((clause) => clause.id === id));
  const isReasoned = (id: string) => Object.hasOwn(reasons, id) && reasons[id]?.trim() !== '';
  const left = core.filter((id) => !ticked.includes(id));
  const hasNone = core.length > 0 && left.length === core.length;
  const asks = left.filter((id) => hasNone || !isReasoned(id));
  const watches = chosen.some(({ theme }) => theme === USE_OF_ACTIVITY);
  const retention = chosen.some(({ id }) => id === RETENTION) ? textsOf(RETENTION) : [];
  const found: (Problem | false)[] = [
    sessions.every(({ date }) => !isPlanDay(date)) && { rule: 'W1', at: { field: 'sessions' } },
    hasOpenLegitimacyFear && !watches && { rule: 'W2' },
    chosen.length > MOST_CLAUSES && { rule: 'W4', values: { n: chosen.length } },
    retention.some((text) => TO_SETTLE.test(text) || !/\d/.test(withoutArticles(text))) && {
      rule: 'W5',
      at: { row: RETENTION },
    },
    chosen.length > 0 && { rule: 'N1' },
  ];
  return [
    ...asks.map((id) => ({ rule: 'E1', at: { row: id } })),
    ...chosen
      .filter(({ id }) => textsOf(id).some((text) => SANCTIONS.test(text)))
      .map(({ id }) => ({ rule: 'W3', at: { row: id } })),
    ...found.filter((problem) => problem !== false),
  ];
}

/** A text without the articles of law in brackets, whose numbers are no term. */
function withoutArticles(text: string): string {
  return text.replace(/\(art\.[^)]*\)/g, '');
}
