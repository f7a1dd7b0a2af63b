import {
  checkFears,
  computeFears,
  type Fears,
  fearsSheet,
  NO_FEARS,
  priorityOf,
  urgencyOf,
} from './fears-rules';
import { isPlanDay, planDay } from '../../domain/worksheets/plan-day';
import { readSheet } from '../../domain/worksheets/sheet';
import { writtenDay } from '../../i18n/days';
import { table } from '../../domain/tables/markdown-table';
import { deskOf } from '../frame/desk-of';
import type { Worksheet } from '../frame/worksheet';
import { nameOfFear, nameOfTreatment } from './fear-name';
import type { FearsContent } from './fears-words';
import { FearsEditor } from './fears-editor';
import { FearsOutcome } from './fears-outcome';

/** What teams are afraid of, and what answers it. */
export const fears: Worksheet<Fears, FearsContent> = {
  empty: () => NO_FEARS,
  read: (data) => readSheet(fearsSheet, data),
  check: checkFears,
  messages: ({ words }) => words.problems,
  Editor: FearsEditor,
  Outcome: FearsOutcome,
  table: (sheet, { words: w }, { ui }) => [
    [
      w.fear,
      w.group,
      w.isField,
      w.heard,
      w.frequency,
      w.intensity,
      w.priority,
      w.treatments,
      w.role,
      w.review,
      w.status,
      w.clauses,
    ],
    ...sheet.lines.map((line) => [
      nameOfFear(line, w),
      line.group,
      line.isField ? ui.yes : ui.no,
      line.heard,
      w.frequencies[line.frequency],
      w.intensities[line.intensity],
      priorityOf(line),
      line.treatments.map((one) => nameOfTreatment(one, sheet.isLarge, w)).join(', '),
      line.role,
      planDay(line.review),
      w.statuses[line.status],
      line.clauses.join(', '),
    ]),
  ],
  markdown: (sheet, { words: w }, { locale }) => {
    const order = computeFears(sheet)?.byPriority ?? [];
    const lines = order.flatMap(({ id }) => sheet.lines.find((line) => line.id === id) ?? []);
    return [
      `# ${w.name}`,
      table([
        [w.priority, w.fear, w.group, w.treatments, w.role, w.review, w.status],
        ...lines.map((line) => [
          `${priorityOf(line)}, ${w.urgencies[urgencyOf(priorityOf(line))]}`,
          nameOfFear(line, w),
          line.group,
          line.treatments.map((one) => nameOfTreatment(one, sheet.isLarge, w)).join(', '),
          line.role,
          isPlanDay(line.review) ? writtenDay(line.review, locale) : '',
          w.statuses[line.status],
        ]),
      ]),
    ].join('\n\n');
  },
};

export default deskOf(fears);
