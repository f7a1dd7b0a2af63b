import { cut } from '../domain/run/plain-text';
import type { Fears } from './fears/fears-rules';
import type { Governance } from './governance/governance-rules';
import type { Interviews } from './interviews/interviews-rules';
import type { Place } from '../domain/worksheets/problem';
import type { Raci } from './raci/raci-sheet';
import type { StagePlan } from './stages/stages-rules';

/** Names that are content and no part of a sheet, by id: of usual fears, of the theme of each clause. */
export type UsualNames = Readonly<Record<string, string>>;

type Names = readonly (string | undefined)[];

/** What the row at a place is called, innermost first, a worksheet at a time. Others say it in their sentences. */
const NAMES: Readonly<Record<string, (sheet: never, at: Place, usual: UsualNames) => Names>> = {
  raci: ({ tasks }: Raci, { row }) => [withId(tasks, row)?.label],
  fears: ({ lines }: Fears, { row }, usual) => {
    const line = withId(lines, row);
    return [line?.text, line?.fear && usual[line.fear]];
  },
  charter: (_, { row }, usual) => [row && usual[row]],
  stages: ({ groups }: StagePlan, { row }) => [withId(groups, row)?.label],
  governance: ({ members, indicators }: Governance, { row }) => [
    withId(members, row)?.role,
    withId(indicators, row)?.label,
  ],
  interviews: ({ interviews }: Interviews, { row, column }) => {
    const interview = withId(interviews, row);
    return [withId(interview?.statements ?? [], column)?.own, interview?.role];
  },
};
const LONGEST = 60;

/**
 * What the row that a rule speaks of is called, so that “this fear” is understood away from its line.
 * @param sheet one that the worksheet has read
 * @returns nothing where the rule is about the whole, the row has no name, or its sentence says it
 */
export function rowNameOf(
  worksheet: string,
  sheet: object,
  at: Place,
  usual: UsualNames,
): string | undefined {
  const names = Object.hasOwn(NAMES, worksheet) ? NAMES[worksheet]?.(sheet as never, at, usual) : undefined;
  const name = names?.map((one) => one?.trim()).find(Boolean);
  return name && shortened(name);
}

function withId<Row extends { readonly id: string }>(rows: readonly Row[], id: string | undefined) {
  return rows.find((row) => row.id === id);
}

function shortened(name: string): string {
  const start = cut(name, LONGEST);
  if (start === name) return name;
  const space = start.lastIndexOf(' ');
  return `${space > LONGEST / 2 ? start.slice(0, space).trimEnd() : cut(start, LONGEST / 2)}…`;
}
