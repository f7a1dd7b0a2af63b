import { plainLine } from '../../domain/run/plain-text';
import { cellKey } from '../../domain/tables/cell-key';
import { headRow, type Rows } from '../../domain/tables/read-delimited';
import type { TableRemark } from '../../domain/tables/remark';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';
import {
  type Cell,
  isLetters,
  type Phase,
  type Raci,
  type RaciTask,
  readCell,
  type RoleKind,
} from './raci-sheet';

/** What stands in the table of a matrix in one language. The keys of maps are as `cellKey` makes them. */
export interface RaciTableWords {
  readonly kinds: ReadonlyMap<string, RoleKind>;
  readonly phases: ReadonlyMap<string, Phase>;
  readonly letters: ReadonlyMap<string, Cell>;
  /** Task, phase, key stage; then the heads of the rows of kinds and of the sponsor. */
  readonly heads: readonly [string, string, string, string, string];
  /** How kinds and phases are written. */
  readonly names: Readonly<Record<RoleKind | Phase, string>>;
  readonly size: { readonly tasks: number; readonly roles: number };
}

/** What a cell says that says no: anything else is a yes. */
const NO = new Set(['', 'non', 'no', 'n', '0', '-', '–', 'faux', 'false']);

/**
 * Reads a matrix back from its table: the roles in the row of its heads, their kinds and the sponsor below, then
 * the tasks. A table that somebody made by hand may lack the rows and columns between: what they would say
 * is then taken for the most usual.
 * @returns nothing where the table has no task or no role; what was left out or read otherwise
 */
export function readRaciTable(
  rows: Rows,
  words: RaciTableWords,
): { readonly sheet: Raci; readonly remarks: readonly TableRemark[] } | undefined {
  const { kinds, phases, heads, names, size } = words;
  const [taskHead, phaseHead, keyHead, kindHead, sponsorHead] = heads.map(cellKey);
  const top = headRow(rows, heads.slice(0, 3));
  const head = rows[top] ?? [];
  const keys = head.map(cellKey);
  const taskAt = Math.max(0, keys.indexOf(taskHead ?? ''));
  const [phaseAt, keyAt] = [keys.indexOf(phaseHead ?? ''), keys.indexOf(keyHead ?? '')];
  const body = rows.map((cells, i) => ({ cells, row: i + 1 })).slice(top + 1);
  const rowOf = (title: string | undefined) =>
    body.find(({ cells }) => cellKey(cells[taskAt] ?? '') === title);
  const [kindRow, sponsorRow] = [rowOf(kindHead), rowOf(sponsorHead)];
  const isRole = (column: number) => filled(head[column]) || filled(kindRow?.cells[column]);
  const columns = head.flatMap((_, column) =>
    column > taskAt && column !== phaseAt && column !== keyAt && isRole(column) ? [column] : [],
  );
  const taskRows = body.filter(
    (one) => one !== kindRow && one !== sponsorRow && one.cells.some((cell) => filled(cell)),
  );
  const isTable = keys.includes(taskHead ?? '') || phaseAt >= 0 || kindRow !== undefined;
  if (!isTable || columns.length === 0 || taskRows.length === 0) return undefined;

  const [keptColumns, keptRows] = [columns.slice(0, size.roles), taskRows.slice(0, size.tasks)];
  const labelOf = (column: number) => plainLine(head[column] ?? '', TEXT_LENGTHS.label);
  const remarks: TableRemark[] = [
    ...rows.slice(0, top).flatMap((cells, i) => leftOut(cells, i + 1)),
    ...head.slice(0, taskAt).flatMap((cell) => (filled(cell) ? [columnOut(cell)] : [])),
    ...columns.slice(size.roles).map((column) => columnOut(head[column] ?? '')),
    ...taskRows.slice(size.tasks).flatMap(({ cells, row }) => leftOut(cells, row)),
  ];
  const known = <T extends RoleKind | Phase>(
    among: ReadonlyMap<string, T>,
    usual: T,
    text: string | undefined,
    [row, column]: readonly [number, string],
  ): T => {
    const value = among.get(cellKey(text ?? ''));
    if (value === undefined && filled(text))
      remarks.push({ kind: 'cell', row, column, text: shown(text), read: names[usual] });
    return value ?? usual;
  };
  const isSponsor = (column: number) => !NO.has(cellKey(sponsorRow?.cells[column] ?? ''));
  const sponsorAt = keptColumns.find(isSponsor);
  const roles = keptColumns.map((column, i) => ({
    id: `r${i + 1}`,
    label: labelOf(column),
    kind: known(kinds, 'business', kindRow?.cells[column], [kindRow?.row ?? 0, labelOf(column)]),
    isSponsor: column === sponsorAt,
  }));
  const tasks = keptRows.map(({ cells, row }, i): RaciTask => {
    const at = (column: number) => (column < 0 ? '' : (cells[column] ?? ''));
    return {
      id: `t${i + 1}`,
      label: plainLine(at(taskAt), TEXT_LENGTHS.label),
      phase: known(phases, 'framing', at(phaseAt), [row, head[phaseAt] ?? '']),
      isKeyStage: !NO.has(cellKey(at(keyAt))),
      cells: Object.fromEntries(
        keptColumns.flatMap((column, r) => {
          const written = lettersOf(at(column), words.letters);
          if (written === undefined || readCell(written).isMixed)
            remarks.push({
              kind: 'cell',
              row,
              column: labelOf(column),
              text: shown(at(column)),
              read: readCell(written ?? '').cell,
            });
          return written ? [[`r${r + 1}`, written] as const] : [];
        }),
      ),
    };
  });
  return { sheet: { roles, tasks }, remarks };
}

/** The letters of a cell as somebody wrote them, by their names too; nothing where they are none. */
function lettersOf(cell: string, names: ReadonlyMap<string, Cell>): string | undefined {
  const text = plainLine(cell, TEXT_LENGTHS.label);
  if (text === '') return '';
  return isLetters(text) ? plainLine(text, TEXT_LENGTHS.cell) : names.get(cellKey(text));
}

function leftOut(cells: readonly string[], row: number): TableRemark[] {
  const text = cells.find((cell) => filled(cell));
  return text === undefined ? [] : [{ kind: 'row', row, text: shown(text) }];
}

function columnOut(text: string): TableRemark {
  return { kind: 'column', text: shown(text) };
}

function filled(cell: string | undefined): cell is string {
  return cell !== undefined && plainLine(cell, 1) !== '';
}

function shown(text: string): string {
  return plainLine(text, TEXT_LENGTHS.name);
}
