import { checkGovernance, type Governance, governanceSheet, NO_GOVERNANCE } from './governance-rules';
import { readSheet } from '../../domain/worksheets/sheet';
import { plainMarkdown } from '../../domain/tables/plain-markdown';
import { deskOf } from '../frame/desk-of';
import type { Worksheet } from '../frame/worksheet';
import type { GovernanceContent } from './governance-words';
import { GovernanceEditor } from './governance-editor';
import { GovernanceOutcome } from './governance-outcome';
import { mandateOf, scopeOf } from './mandate';

/** The body that looks after the CRM, and its mandate. */
export const governance: Worksheet<Governance, GovernanceContent> = {
  empty: () => NO_GOVERNANCE,
  read: (data) => readSheet(governanceSheet, data),
  check: checkGovernance,
  messages: ({ words }) => words.problems,
  Editor: GovernanceEditor,
  Outcome: GovernanceOutcome,
  table: (sheet, { words: w }, { ui }) => [
    [w.role, w.ofDepartment, w.kind, w.isField, w.fromProject, w.isSponsor, w.hasVote],
    ...sheet.members.map((member) => [
      member.role,
      sheet.departments.find(({ id }) => id === member.department)?.label ?? '',
      w.kinds[member.kind],
      member.isField ? ui.yes : ui.no,
      member.fromProject ? ui.yes : ui.no,
      member.isSponsor ? ui.yes : ui.no,
      member.hasVote ? ui.yes : ui.no,
    ]),
  ],
  markdown: (sheet, content, { entry }) =>
    [
      `# ${content.words.mandate}`,
      scopeOf(sheet, content.words, entry)
        .map((one) => `- ${one}`)
        .join('\n'),
      ...mandateOf(sheet, content).flatMap(({ title, lines }) => [
        `## ${title}`,
        lines.length === 1
          ? plainMarkdown(lines[0] ?? '')
          : lines.map((line) => `- ${plainMarkdown(line)}`).join('\n'),
      ]),
    ].join('\n\n'),
};

export default deskOf(governance);
