import { checkPilot, computePilot, NO_PILOT, type Pilot, pilotSheet } from './pilot-rules';
import { readSheet } from '../../domain/worksheets/sheet';
import { plainMarkdown } from '../../domain/tables/plain-markdown';
import { deskOf } from '../frame/desk-of';
import type { Worksheet } from '../frame/worksheet';
import type { PilotContent } from './pilot-words';
import { PilotEditor } from './pilot-editor';
import { PilotOutcome } from './pilot-outcome';
import { verdictOf } from './verdict';

/** Which team begins. */
export const pilot: Worksheet<Pilot, PilotContent> = {
  empty: () => NO_PILOT,
  read: (data) => readSheet(pilotSheet, data),
  check: checkPilot,
  messages: ({ words }) => words.problems,
  Editor: PilotEditor,
  Outcome: PilotOutcome,
  table: (sheet, { words: w }, { ui }) => {
    const ranking = computePilot(sheet)?.ranking ?? [];
    return [
      [
        w.rank,
        w.candidate,
        w.headcount,
        w.independence,
        w.covers,
        w.hasVolunteerLead,
        w.inPeak,
        w.profiles,
        w.verdict,
      ],
      ...ranking.map((rank, i) => {
        const team = sheet.candidates.find(({ id }) => id === rank.id)!;
        return [
          i + 1,
          team.label,
          team.headcount,
          w.degrees[team.independence],
          sheet.processes
            .filter(({ id }) => team.covers.includes(id))
            .map(({ label }) => label)
            .join(', '),
          team.hasVolunteerLead ? ui.yes : ui.no,
          team.inPeak ? ui.yes : ui.no,
          w.profileNames[team.profiles],
          verdictOf(rank, i, w).join(' '),
        ];
      }),
    ];
  },
  markdown: (sheet, { words: w }, { entry }) => {
    const choice = computePilot(sheet);
    const label = (id: string) => sheet.candidates.find((one) => one.id === id)?.label ?? '';
    return [
      `# ${w.name}`,
      `## ${w.processes}`,
      sheet.processes.map((process) => `- ${plainMarkdown(process.label)}`).join('\n'),
      `## ${w.ranking}`,
      (choice?.ranking ?? [])
        .map(
          (rank, i) =>
            `${i + 1}. ${entry(`**${plainMarkdown(label(rank.id))}**`, verdictOf(rank, i, w).join(' '))}`,
        )
        .join('\n'),
      w.convention,
    ].join('\n\n');
  },
};

export default deskOf(pilot);
