import * as z from 'zod/mini';
import type { Problem } from '../../domain/worksheets/problem';
import { day, line, prose, type Read, rowId, rows } from '../../domain/worksheets/sheet';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

export const NEED_KINDS = ['tool', 'organisation', 'data', 'skills'] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

const statement = z.strictObject({
  id: rowId,
  /** The words of the person, as they were said. */
  own: prose(TEXT_LENGTHS.passage),
  reworded: prose(TEXT_LENGTHS.passage),
  wasReadBack: z.boolean(),
  kind: z.optional(z.enum(NEED_KINDS)),
  /** What follows “so that…”. */
  purpose: line(TEXT_LENGTHS.sentence),
});
export type Statement = Read<typeof statement>;

const interview = z.strictObject({
  id: rowId,
  /** A function, never a person. */
  role: line(TEXT_LENGTHS.name),
  team: line(TEXT_LENGTHS.name),
  isManager: z.boolean(),
  date: day,
  /** Further questions, as they were asked. */
  questions: z.array(line(TEXT_LENGTHS.question)).check(z.maxLength(10)),
  statements: rows(statement, 60),
});
export type Interview = Read<typeof interview>;

export const interviewsSheet = z.strictObject({ interviews: rows(interview, 200) });
export type Interviews = Read<typeof interviewsSheet>;
export const NO_INTERVIEWS: Interviews = { interviews: [] };

export interface NeedSummary {
  readonly byKind: Readonly<Record<NeedKind, readonly string[]>>;
  /** The ids of statements that ask for no tool. */
  readonly withoutTool: readonly string[];
  readonly notReadBack: readonly string[];
  /** Purposes as they were written, each with the statements that share it. */
  readonly byPurpose: readonly { readonly purpose: string; readonly statements: readonly string[] }[];
}

/** A sentence that begins with a thing a screen can have is a solution already. */
const FEATURE =
  /^[^\p{L}]{0,20}(?:(?:un|une|le|la|les|des|a|an|the|some)\s{1,20}|[ld]['’]\s{0,5})?(boutons?|champs?|exports?|tableaux? de bord|rapports?|alertes?|buttons?|fields?|dashboards?|reports?|alerts?)(?!\p{L})/iu;
const NEED = /(?<!\p{L})(besoins?|needs?)(?!\p{L})/iu;

/** Nothing where nobody was listened to yet. */
export function computeInterviews({ interviews }: Interviews): NeedSummary | undefined {
  if (interviews.length === 0) return undefined;
  const all = interviews.flatMap(({ statements }) => statements);
  const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id);
  const purposes = new Map<string, Statement[]>();
  for (const statement of all) {
    const key = statement.purpose.trim().toLocaleLowerCase();
    if (key !== '') purposes.set(key, [...(purposes.get(key) ?? []), statement]);
  }
  return {
    byKind: Object.fromEntries(
      NEED_KINDS.map((kind) => [kind, ids(all.filter((statement) => statement.kind === kind))]),
    ) as unknown as Record<NeedKind, readonly string[]>,
    withoutTool: ids(all.filter(({ kind }) => kind !== undefined && kind !== 'tool')),
    notReadBack: ids(all.filter(({ wasReadBack }) => !wasReadBack)),
    byPurpose: [...purposes.values()].map((statements) => ({
      purpose: statements[0]?.purpose.trim() ?? '',
      statements: ids(statements),
    })),
  };
}

export function checkInterviews({ interviews }: Interviews): Problem[] {
  const teams = new Set(interviews.map(({ team }) => team.trim().toLocaleLowerCase()));
  const perTeam = [...teams].map(
    (team) => interviews.filter((one) => one.team.trim().toLocaleLowerCase() === team).length,
  );
  const found: (Problem | false)[] = [
    interviews.length > 0 && interviews.every(({ isManager }) => isManager) && { rule: 'W3' },
    interviews.length > 0 && perTeam.every((count) => count <= 1) && { rule: 'W4' },
    interviews.length > 1 && { rule: 'N2' },
  ];
  return [...interviews.flatMap(checkInterview), ...found.filter((problem) => problem !== false)];
}

function checkInterview({ id, questions, statements }: Interview): Problem[] {
  const at = { row: id };
  return [
    ...(statements.length === 0 ? [{ rule: 'N1', at }] : []),
    ...questions
      .filter((question) => NEED.test(question))
      .map(() => ({ rule: 'W5', at: { ...at, field: 'questions' } })),
    ...statements.flatMap((statement): Problem[] => {
      const place = { ...at, column: statement.id };
      const isSolution = FEATURE.test(statement.own) && statement.purpose.trim() === '';
      return [
        ...(isSolution ? [{ rule: 'W1', at: { ...place, field: 'own' } }] : []),
        ...(statement.wasReadBack ? [] : [{ rule: 'W2', at: { ...place, field: 'wasReadBack' } }]),
      ];
    }),
  ];
}
