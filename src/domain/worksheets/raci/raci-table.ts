import { plainLine } from '../../run/plain-text';
import type { Phase, Raci, RaciTask, RoleKind } from './raci';
import { TEXT_LENGTHS } from '../text-lengths';

/** What stands in the table of a matrix in one language. */
export interface RaciTableWords {
  readonly kinds: ReadonlyMap<string, RoleKind>;
  readonly phases: ReadonlyMap<string, Phase>;
  /** Task, phase, key stage; then the heads of the rows of kinds and of the sponsor. */
  readonly heads: readonly [string, string, string, string, string];
  readonly size: { readonly tasks: number; readonly roles: number };
}

/**
 * Reads a matrix back from its table: the roles in its first row, their kinds and the sponsor below, then
 * the tasks. A table that somebody made by hand may lack the rows and columns between: what they would say
 * is then taken for the most usual.
 * @returns nothing where the table has no task or no role; how many columns, rows and values were not understood
 */
export function readRaciTable(
  rows: readonly (readonly string[])[],
  { kinds, phases, heads, size }: RaciTableWords,
): { readonly sheet: Raci; readonly leftOut: number } | undefined {
  const [taskHead, phaseHead, keyHead, kindHead, sponsorHead] = heads.map(plainKey);
  const [head = [], ...body] = rows;
  const headKeys = head.map(plainKey);
  const [phaseAt, keyAt] = [headKeys.indexOf(phaseHead ?? ''), headKeys.indexOf(keyHead ?? '')];
  const kindRow = body.find((row) => plainKey(row[0] ?? '') === kindHead);
  const isRole = (column: number) => `${head[column] ?? ''}${kindRow?.[column] ?? ''}`.trim() !== '';
  const roleColumns = head.flatMap((_, column) =>
    column > 0 && column !== phaseAt && column !== keyAt && isRole(column) ? [column] : [],
  );
  const sponsorRow = body.find((row) => plainKey(row[0] ?? '') === sponsorHead);
  const taskRows = body.filter(
    (row) => row !== kindRow && row !== sponsorRow && row.some((cell) => cell.trim() !== ''),
  );
  if (headKeys[0] !== taskHead && phaseAt < 0 && kindRow === undefined) return undefined;
  if (roleColumns.length === 0 || taskRows.length === 0) return undefined;

  const keptColumns = roleColumns.slice(0, size.roles);
  const keptRows = taskRows.slice(0, size.tasks);
  const sponsorAt = keptColumns.find((column) => (sponsorRow?.[column] ?? '').trim() !== '');
  let leftOut = roleColumns.length - keptColumns.length + (taskRows.length - keptRows.length);
  const known = <T>(words: ReadonlyMap<string, T>, text: string | undefined, usual: T): T => {
    const value = words.get(plainKey(text ?? ''));
    if (value === undefined && (text ?? '').trim() !== '') leftOut += 1;
    return value ?? usual;
  };
  const roles = keptColumns.map((column, i) => ({
    id: `r${i + 1}`,
    label: plainLine(head[column] ?? '', TEXT_LENGTHS.label),
    kind: known(kinds, kindRow?.[column], 'business'),
    isSponsor: column === sponsorAt,
  }));
  const tasks = keptRows.map((row, i): RaciTask => ({
    id: `t${i + 1}`,
    label: plainLine(row[0] ?? '', TEXT_LENGTHS.label),
    phase: known(phases, phaseAt < 0 ? '' : row[phaseAt], 'framing'),
    isKeyStage: keyAt >= 0 && (row[keyAt] ?? '').trim() !== '',
    cells: Object.fromEntries(
      keptColumns.flatMap((column, r) => {
        const text = plainLine(row[column] ?? '', TEXT_LENGTHS.cell);
        return text === '' ? [] : [[`r${r + 1}`, text] as const];
      }),
    ),
  }));
  return { sheet: { roles, tasks }, leftOut };
}

function plainKey(text: string): string {
  return plainLine(text, TEXT_LENGTHS.label).toLocaleLowerCase();
}
