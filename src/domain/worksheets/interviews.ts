import type { Problem } from './problem';

export const NEED_KINDS = ['tool', 'organisation', 'data', 'skills'] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

export interface Statement {
  readonly id: string;
  /** The words of the person, as they were said. */
  readonly own: string;
  readonly reworded: string;
  readonly wasReadBack: boolean;
  readonly kind?: NeedKind;
  /** What follows “so that…”. */
  readonly purpose: string;
}

export interface Interview {
  readonly id: string;
  /** A function, never a person. */
  readonly role: string;
  readonly team: string;
  readonly isManager: boolean;
  /** As 2027-01-15, or empty. */
  readonly date: string;
  /** The questions as they were asked, where they were typed anew. */
  readonly questions: readonly string[];
  readonly statements: readonly Statement[];
}

export interface Interviews {
  readonly interviews: readonly Interview[];
}

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
  /^\W*(un|une|le|la|les|des|a|an|the|some)?\s*(boutons?|champs?|exports?|tableaux? de bord|rapports?|alertes?|buttons?|fields?|dashboards?|reports?|alerts?)(?!\p{L})/iu;
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
