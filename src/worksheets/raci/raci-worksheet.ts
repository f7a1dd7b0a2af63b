import { checkRaci } from './raci-rules';
import {
  NO_RACI,
  PHASES,
  type Raci,
  raciSheet,
  RACI_SIZE,
  removeRole,
  ROLE_KINDS,
  writeCell,
  writtenAt,
  cellOf,
} from './raci-sheet';
import { cellKey } from '../../domain/tables/cell-key';
import { readSheet } from '../../domain/worksheets/sheet';
import { type RaciTableWords, readRaciTable } from './raci-table';
import { table as markdownTable } from '../../domain/tables/markdown-table';
import { deskOf } from '../frame/desk-of';
import type { Worksheet } from '../frame/worksheet';
import type { RaciContent } from './raci-words';
import { RaciEditor } from './raci-editor';
import { RaciOutcome } from './raci-outcome';

const CELLS = ['R', 'A', 'A/R', 'C', 'I'] as const;

/** Who does, who answers, who is consulted, who is informed. */
export const raci: Worksheet<Raci, RaciContent> = {
  empty: () => NO_RACI,
  read: (data) => readSheet(raciSheet, data),
  check: checkRaci,
  messages: ({ words }) => words.problems,
  fixes: ({ words }) => ({
    E3: {
      label: words.fixes.E3,
      mend: (sheet, { at }) => {
        const task = sheet.tasks.find(({ id }) => id === at?.row);
        const holder = task && sheet.roles.find(({ id }) => cellOf(task, id) === 'A');
        return task && holder ? writeCell(sheet, task.id, holder.id, 'A/R') : sheet;
      },
    },
    W6: { label: words.fixes.W6, mend: (sheet, { at }) => removeRole(sheet, at?.column ?? '') },
  }),
  Editor: RaciEditor,
  Outcome: RaciOutcome,
  table: ({ roles, tasks }, { words: w }) => [
    [w.task, w.phase, w.keyStage, ...roles.map(({ label }) => label)],
    [w.typeRow, '', '', ...roles.map(({ kind }) => w.kinds[kind])],
    [w.sponsorRow, '', '', ...roles.map(({ isSponsor }) => (isSponsor ? w.affirmed : ''))],
    ...tasks.map((task) => [
      task.label,
      w.phases[task.phase],
      task.isKeyStage ? w.affirmed : '',
      ...roles.map(({ id }) => writtenAt(task, id)),
    ]),
  ],
  takeTable: {
    heads: ({ words }) => headsOf(words),
    read: (rows, { words: w }) =>
      readRaciTable(rows, {
        kinds: named(ROLE_KINDS, w.kinds),
        phases: named(PHASES, w.phases),
        letters: named(CELLS, w.letters),
        heads: headsOf(w),
        names: { ...w.kinds, ...w.phases },
        size: RACI_SIZE,
      }),
  },
  markdown: ({ roles, tasks }, { words: w }) =>
    markdownTable([
      [w.task, w.phase, ...roles.map(({ label }) => label)],
      ...tasks.map((task) => [
        task.isKeyStage ? `${task.label} (${w.keyStage.toLocaleLowerCase()})` : task.label,
        w.phases[task.phase],
        ...roles.map(({ id }) => cellOf(task, id)),
      ]),
    ]),
  paper: 'landscape',
};

export default deskOf(raci);

/** What each id is called, for a table that somebody may have filled in by hand. */
function named<T extends string>(
  ids: readonly T[],
  words: Readonly<Record<T, string>>,
): ReadonlyMap<string, T> {
  return new Map(ids.flatMap((id) => [[cellKey(id), id] as const, [cellKey(words[id]), id] as const]));
}

function headsOf(w: RaciContent['words']): RaciTableWords['heads'] {
  return [w.task, w.phase, w.keyStage, w.typeRow, w.sponsorRow];
}
