import { itemsOf } from '../../domain/assessment/placed-item';
import type { Responses } from '../../domain/assessment/response';
import { type DimensionResult } from '../../domain/assessment/dimension-result';
import { assess } from '../../domain/assessment/result';
import type { Strengths } from '../../domain/assessment/strengths';
import { count, fill } from '../../i18n/words';
import type { Stage } from '../../schemas/assessment';
import type { Ui } from '../../schemas/ui';
import type { ResultProps } from './result-view';
import { labelOf } from '../../controls/label-of';
import { plainMarkdown } from '../../domain/tables/plain-markdown';
import { statusText } from './status-text';

interface Said {
  readonly title: string;
  /** Lines about the run: its date, stage, group. */
  readonly facts: readonly string[];
  readonly responses: Responses;
  readonly stage: Stage | undefined;
  /** By item, where they are wanted. */
  readonly notes?: ReadonlyMap<string, string>;
  readonly link: string;
}

/** A result as Markdown that reads well as a plain e-mail: the profile, what to do, what holds, what to find out. */
export function resultMarkdown(
  { title, facts, responses, stage, notes, link }: Said,
  {
    assessments,
    rules,
    scale,
    words,
    locale,
  }: Omit<ResultProps, 'words'> & {
    readonly words: ResultProps['words'] & Pick<Ui, 'exports'>;
  },
): string {
  const result = assess(assessments, responses, stage, rules);
  const { results: r, exports: e } = words;
  const lists = assessments.flatMap(({ dimensions }) => dimensions);
  const item = (id: string) => lists.flatMap(itemsOf).find((one) => one.id === id);
  const said = (id: string) => item(id)?.statement ?? id;
  const listLine = (dimension: DimensionResult) => {
    const { score, cappedBand } = dimension;
    const name = lists.find(({ id }) => id === dimension.id)?.title ?? dimension.id;
    const entry = (value: string) => `- ${fill(e.entry, { name: plainMarkdown(name), value })}`;
    if (score.status !== 'ok' || !cappedBand) return entry(statusText(score, words.status));
    const interval =
      score.rated < score.applicable
        ? ` ${fill(words.panel.interval, { low: score.low, high: score.high })}`
        : '';
    return entry(`**${score.score}**, ${scale.bands[cappedBand].label}${interval}`);
  };
  const parts: (readonly [string, readonly string[]])[] = [
    [r.profile, result.dimensions.map(listLine)],
    [
      r.steps,
      result.nextSteps.map(({ item: { id }, response }, i) => {
        const advised = item(id);
        return `${i + 1}. ${plainMarkdown(advised?.next ?? id)} (${plainMarkdown(said(id))} **${labelOf(response, scale)}**)`;
      }),
    ],
    [
      r.strengths,
      namesOf(result.strengths).map(
        (id) => `- ${plainMarkdown(lists.find((list) => list.id === id)?.title ?? said(id))}`,
      ),
    ],
    [r.findOut, result.toFindOut.map(({ id }) => `- ${plainMarkdown(said(id))}`)],
    [
      e.notes,
      [...(notes ?? [])].map(
        ([id, note]) => `- ${plainMarkdown(said(id))} ${plainMarkdown(note.replaceAll('\n', ' '))}`,
      ),
    ],
  ];
  const overall = result.overall
    ? [
        fill(e.entry, {
          name: r.overall,
          value: `${result.overall.score}, ${scale.bands[result.overall.cappedBand].label}`,
        }),
      ]
    : [];
  return [
    `# ${plainMarkdown(title)}`,
    [...facts, count(r.answered, result.answered, locale, { items: result.items }), ...overall].join('\n'),
    ...parts
      .filter(([, lines]) => lines.length > 0)
      .map(([head, lines]) => `## ${head}\n\n${lines.join('\n')}`),
    link,
  ]
    .join('\n\n')
    .concat('\n');
}

/** The ids of the lists or items that hold. */
function namesOf(strengths: Strengths): readonly string[] {
  if (strengths.kind === 'lists') return strengths.dimensions.map(({ id }) => id);
  return strengths.kind === 'items' ? strengths.items.map(({ item }) => item.id) : [];
}
