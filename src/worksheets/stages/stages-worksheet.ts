import { KINDS } from '../budget/budget-rules';
import { PHASES } from '../raci/raci-sheet';
import { readSheet } from '../../domain/worksheets/sheet';
import {
  checkStages,
  computeStages,
  GROUP_STAGES,
  NO_STAGES,
  type StagePlan,
  stagesSheet,
} from './stages-rules';
import { plainMarkdown } from '../../domain/tables/plain-markdown';
import { table } from '../../domain/tables/markdown-table';
import { deskOf } from '../frame/desk-of';
import type { Worksheet } from '../frame/worksheet';
import type { StagesContent } from './stages-words';
import { StagesEditor } from './stages-editor';
import { groupOf, levelName, saidOf } from './stage-words';
import { StagesOutcome } from './stages-outcome';

/** Where each group stands in the change, and what is planned for it. */
export const stages: Worksheet<StagePlan, StagesContent> = {
  empty: () => NO_STAGES,
  read: (data) => readSheet(stagesSheet, data),
  check: (sheet, { words: w }) =>
    checkStages(sheet).map((problem) =>
      problem.rule === 'W2'
        ? { ...problem, values: { kinds: kindsIn(`${problem.values?.['kinds'] ?? ''}`, w) } }
        : problem,
    ),
  messages: ({ words }) => words.problems,
  Editor: StagesEditor,
  Outcome: StagesOutcome,
  table: (sheet, { words: w, levels }, { ui }) => [
    [w.group, w.headcount, ...GROUP_STAGES.map((stage) => w.stages[stage].name), w.where],
    ...sheet.groups.map((group, i) => [
      group.label,
      group.headcount,
      ...group.levels.map((level) => levelName(level, levels, w)),
      saidOf(computeStages(sheet)[i]!, w),
    ]),
    [],
    [w.what, w.kind, w.forGroup, w.phase, w.carrier, w.isDone],
    ...sheet.actions.map((action) => [
      action.what,
      w.kinds[action.kind],
      groupOf(action, sheet, w),
      w.phases[action.phase],
      action.carrier ? w.carriers[action.carrier] : '',
      action.isDone ? ui.yes : ui.no,
    ]),
  ],
  markdown: (sheet, { words: w, levels }) =>
    [
      `# ${w.name}`,
      table([
        [w.group, ...GROUP_STAGES.map((stage) => w.stages[stage].name), w.where],
        ...sheet.groups.map((group, i) => [
          group.label,
          ...group.levels.map((level) => levelName(level, levels, w)),
          saidOf(computeStages(sheet)[i]!, w),
        ]),
      ]),
      `## ${w.plan}`,
      ...PHASES.flatMap((phase) => {
        const actions = sheet.actions.filter((action) => action.phase === phase);
        if (actions.length === 0) return [];
        const lines = actions.map(
          (action) =>
            `- ${plainMarkdown(action.what || w.kinds[action.kind])} (${w.kinds[action.kind]}, ${plainMarkdown(groupOf(action, sheet, w))}, ${action.isDone ? w.done : w.planned})`,
        );
        return [`### ${w.phases[phase]}`, lines.join('\n')];
      }),
    ].join('\n\n'),
};

export default deskOf(stages);

function kindsIn(ids: string, w: StagesContent['words']): string {
  return KINDS.filter((kind) => ids.split(' ').includes(kind))
    .map((kind) => w.kinds[kind].toLocaleLowerCase())
    .join(', ');
}
