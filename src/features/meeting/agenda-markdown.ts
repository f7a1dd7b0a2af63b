import { fill } from '../../i18n/words';
import { plainMarkdown } from '../../domain/tables/plain-markdown';
import type { AgendaProps } from './agenda-props';
import type { WrittenAgenda } from './agenda-text';

interface About {
  readonly title: string;
  readonly facts: readonly string[];
  readonly length: number;
  /** What the organisation wants to ask; empty where it is not known, or not to be sent. */
  readonly question: string;
}

/** An agenda as Markdown that reads well as a plain e-mail. */
export function agendaMarkdown(
  { agenda, cards, strengths, invite, documents, warnings, noTopics }: WrittenAgenda,
  { title, facts, length, question }: About,
  { brief: b, exports: e }: AgendaProps['words'],
): string {
  const entry = (name: string, value: string) => fill(e.entry, { name, value: plainMarkdown(value) });
  const list = (all: readonly string[]) => all.map((one) => `- ${plainMarkdown(one)}`);
  const parts: (readonly [string, readonly string[]])[] = [
    [b.aim, [b.aimText]],
    [
      fill(e.entry, { name: b.agenda, value: fill(b.minutes, { n: length }) }),
      agenda.map(({ label, detail, minutes }) => {
        const said = [label, ...(detail ? [plainMarkdown(detail)] : [])].join(', ');
        return `- ${fill(b.minutes, { n: minutes })} · ${said}`;
      }),
    ],
    [b.question, [plainMarkdown(question || b.questionNone)]],
    ...cards.map(
      (card, i) =>
        [
          `${i + 1}. ${plainMarkdown(card.title)}`,
          [
            `- ${entry(b.says, card.says)}`,
            `- ${entry(b.ask, card.ask)}`,
            ...(card.who.length > 0 ? [`- ${entry(b.who, card.who.join(' · '))}`] : []),
            ...(card.next ? [`- ${entry(b.next, card.next)}`] : []),
          ],
        ] as const,
    ),
    [b.strengths, strengths.length > 0 ? list(strengths) : [b.strengthsNone]],
    [b.invite, list(invite)],
    [b.documents, list(documents)],
  ];
  return [
    `# ${plainMarkdown(title)}`,
    ...facts.map(plainMarkdown),
    ...(warnings.length > 0 ? [warnings.join('\n')] : []),
    ...(noTopics ? [noTopics] : []),
    ...parts
      .filter(([, lines]) => lines.length > 0)
      .map(([head, lines]) => `## ${head}\n\n${lines.join('\n')}`),
  ]
    .join('\n\n')
    .concat('\n');
}
