import { itemsOf } from '../../domain/assessment/placed-item';
import type { Comparison } from '../../domain/comparison/compare';
import type { ComparedList } from '../../domain/comparison/compared-list';
import { toNumber } from '../../domain/comparison/fraction';
import { signed } from '../../i18n/signed';
import { count, fill } from '../../i18n/words';
import { plainMarkdown } from '../../domain/tables/plain-markdown';
import { bySpread } from './by-spread';
import { icebergSentence } from './iceberg-text';
import { inSentence, itemText, listText } from './row-text';
import type { ComparisonProps } from './comparison-props';

/** A comparison as Markdown that reads well as a plain e-mail: groups, lists, what is seen differently, the iceberg. */
export function comparisonMarkdown(
  { groups, lists, iceberg }: Comparison,
  { title, facts }: { readonly title: string; readonly facts: readonly string[] },
  { assessments, scale, words, locale }: Pick<ComparisonProps, 'assessments' | 'scale' | 'words' | 'locale'>,
): string {
  const { voices: v, groups: g, dossiers: d, exports: e } = words;
  const views = assessments.flatMap(({ dimensions }) => dimensions);
  const items = views.flatMap((list) => itemsOf(list));
  const said = (name: string, value: string | number) => fill(e.entry, { name, value });
  const entry = (name: string, value: string) => `- ${said(plainMarkdown(name), value)}`;
  const differing = bySpread(
    lists
      .flatMap((list) => list.items)
      .filter((item) => item.spreadClass === 'disagreement' || item.flags.length > 0),
    ({ spread }) => spread && toNumber(spread),
  );
  /** What stands in the table of figures, where there is some. */
  const figures = ({ consolidated, cappedBand, gap }: ComparedList) => {
    const together =
      consolidated.status === 'ok' && cappedBand
        ? [`${said(v.consolidated, `${consolidated.score}, ${scale.bands[cappedBand].short}`)}.`]
        : [];
    const size = gap && said(inSentence(v.absolute, locale), gap.absolute);
    return [...together, ...(gap ? [`${said(v.signed, signed(gap.signed))}, ${size}.`] : [])];
  };
  const parts: (readonly [string, readonly string[]])[] = [
    [d.group, groups.map(({ group, people }) => `- ${g.names[group]}, ${count(d.size, people, locale)}`)],
    [
      v.lists,
      bySpread(lists, ({ spread }) => spread).map((list) =>
        entry(
          views.find(({ id }) => id === list.id)?.title ?? list.id,
          [listText(list, words, locale), ...figures(list)].join(' '),
        ),
      ),
    ],
    [
      v.differing,
      differing.map((item) =>
        entry(items.find(({ id }) => id === item.id)?.statement ?? item.id, itemText(item, words, locale)),
      ),
    ],
    [
      v.icebergTitle,
      [icebergSentence('field', iceberg.field, v), icebergSentence('mirror', iceberg.mirror, v)],
    ],
  ];
  return [
    `# ${plainMarkdown(title)}`,
    ...facts,
    ...parts
      .filter(([, lines]) => lines.length > 0)
      .map(([head, lines]) => `## ${head}\n\n${lines.join('\n')}`),
  ]
    .join('\n\n')
    .concat('\n');
}
