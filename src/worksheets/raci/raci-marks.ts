import type { Problem } from '../../domain/worksheets/problem';
import type { RaciRole, RaciTask } from './raci-sheet';
import { placeId } from '../fields/place';
import type { Said } from '../fields/said';

/** By task and role: the rule that speaks of the cell. */
export function cellsWith(problems: readonly Problem[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const marked = new Map<string, Map<string, string>>();
  for (const { rule, at } of problems) {
    if (at?.row === undefined || at.column === undefined) continue;
    const row = marked.get(at.row) ?? new Map<string, string>();
    marked.set(at.row, row.set(at.column, rule));
  }
  return marked;
}

/** What the rules say of the cells of one task. */
export function saidInCells(
  at: ReadonlyMap<string, readonly Said[]>,
  task: RaciTask,
  roles: readonly RaciRole[],
): readonly Said[] {
  if (at.size === 0) return [];
  return roles.flatMap(({ id }) => at.get(placeId({ row: task.id, column: id })) ?? []);
}
