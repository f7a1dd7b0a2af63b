import {
  checkInterviews,
  computeInterviews,
  type Interviews,
  interviewsSheet,
  NO_INTERVIEWS,
  type Statement,
} from './interviews-rules';
import { planDay } from '../../domain/worksheets/plan-day';
import { readSheet } from '../../domain/worksheets/sheet';
import { plainMarkdown } from '../../domain/tables/plain-markdown';
import { deskOf } from '../frame/desk-of';
import type { Worksheet } from '../frame/worksheet';
import type { InterviewsContent } from './interviews-words';
import { InterviewsEditor } from './interviews-editor';
import { InterviewsOutcome } from './interviews-outcome';

/** What people said they need, and what for. */
export const interviews: Worksheet<Interviews, InterviewsContent> = {
  empty: () => NO_INTERVIEWS,
  read: (data) => readSheet(interviewsSheet, data),
  check: checkInterviews,
  messages: ({ words }) => words.problems,
  Editor: InterviewsEditor,
  Outcome: InterviewsOutcome,
  table: (sheet, { words: w }, { ui }) => [
    [w.role, w.team, w.isManager, w.date, w.own, w.reworded, w.wasReadBack, w.kind, w.purpose],
    ...sheet.interviews.flatMap((interview) =>
      (interview.statements.length > 0 ? interview.statements : [undefined]).map((statement) => [
        interview.role,
        interview.team,
        interview.isManager ? ui.yes : ui.no,
        planDay(interview.date),
        statement?.own,
        statement?.reworded,
        statement && (statement.wasReadBack ? ui.yes : ui.no),
        statement?.kind && w.kinds[statement.kind],
        statement?.purpose,
      ]),
    ),
  ],
  markdown: (sheet, { words: w }) => {
    const summary = computeInterviews(sheet);
    const all = new Map(
      sheet.interviews.flatMap(({ statements }) => statements.map((one) => [one.id, one] as const)),
    );
    const list = (ids: readonly string[]) =>
      ids.length === 0 ? w.nothing : ids.map((id) => `- ${plainMarkdown(wordsOf(all.get(id)))}`).join('\n');
    return [
      `# ${w.synthesis}`,
      `## ${w.byPurpose}`,
      ...(summary?.byPurpose ?? []).flatMap(({ purpose, statements }) => [
        `### ${w.soThat} ${plainMarkdown(purpose)}`,
        list(statements),
      ]),
      `## ${w.withoutTool}`,
      list(summary?.withoutTool ?? []),
      `## ${w.notReadBack}`,
      list(summary?.notReadBack ?? []),
    ].join('\n\n');
  },
};

export default deskOf(interviews);

function wordsOf(statement: Statement | undefined): string {
  return statement?.reworded || statement?.own || '';
}
