import type { Problem } from './problem';

/** A clause as content has it: its id begins with the letter of its theme. */
export interface Clause {
  readonly id: string;
  readonly theme: string;
  /** Ticked to begin with. */
  readonly isUsual: boolean;
}

export interface CharterChoice {
  /** The ids of the ticked clauses, in any order. */
  readonly ticked: readonly string[];
  /** By clause: its words as they were changed, in one language each. */
  readonly edits: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Why a core clause was left out, by its id. */
  readonly reasons: Readonly<Record<string, string>>;
  /** When it was written together, and with which groups. */
  readonly sessions: readonly { readonly date: string; readonly groups: string }[];
  /** A fear about being watched or replaced is open in the same dossier. */
  readonly hasOpenLegitimacyFear: boolean;
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
  /(?<!\p{L})(sanctions?|interdit(e?s?|ions?)?|obligations? disciplinaires?|prohibited|forbidden|disciplinary)(?!\p{L})/iu;
/** A figure that is still to be settled stands in brackets, as `[3 ans]`. */
const TO_SETTLE = /\[[^\]]*\]/;

/** The chosen clauses in the order of the themes, numbered anew. */
export function composeCharter(clauses: readonly Clause[], { ticked }: CharterChoice): NumberedClause[] {
  const chosen = clauses.filter(({ id }) => ticked.includes(id));
  const themes = [...new Set(chosen.map(({ theme }) => theme))];
  return chosen.map(({ id, theme }) => {
    const inTheme = chosen.filter((one) => one.theme === theme);
    const place = inTheme.findIndex((one) => one.id === id);
    return { id, theme, number: `${themes.indexOf(theme) + 1}.${place + 1}` };
  });
}

/** @param textOf the words of a clause in a language, as they stand in the charter */
export function checkCharter(
  clauses: readonly Clause[],
  choice: CharterChoice,
  textOf: (id: string) => string,
): Problem[] {
  const { ticked, reasons, sessions, hasOpenLegitimacyFear } = choice;
  const chosen = composeCharter(clauses, choice);
  const core = CORE_CLAUSES.filter((id) => clauses.some((clause) => clause.id === id));
  const isReasoned = (id: string) => (reasons[id] ?? '').trim() !== '';
  const left = core.filter((id) => !ticked.includes(id));
  const hasNone = core.length > 0 && left.length === core.length;
  const asks = left.filter((id) => hasNone || !isReasoned(id));
  const watches = chosen.some(({ theme }) => theme === USE_OF_ACTIVITY);
  const retention = chosen.some(({ id }) => id === RETENTION) ? textOf(RETENTION) : undefined;
  const found: (Problem | false)[] = [
    sessions.every(({ date }) => date === '') && { rule: 'W1', at: { field: 'sessions' } },
    hasOpenLegitimacyFear && !watches && { rule: 'W2' },
    chosen.length > MOST_CLAUSES && { rule: 'W4', values: { n: chosen.length } },
    retention !== undefined &&
      (TO_SETTLE.test(retention) || !/\d/.test(retention)) && { rule: 'W5', at: { row: RETENTION } },
    chosen.length > 0 && { rule: 'N1' },
  ];
  return [
    ...asks.map((id) => ({ rule: 'E1', at: { row: id } })),
    ...chosen
      .filter(({ id }) => SANCTIONS.test(textOf(id)))
      .map(({ id }) => ({ rule: 'W3', at: { row: id } })),
    ...found.filter((problem) => problem !== false),
  ];
}
