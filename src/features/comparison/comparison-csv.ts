import { itemsOf } from '../../domain/assessment/placed-item';
import type { Comparison } from '../../domain/comparison/compare';
import { isShown } from '../../domain/comparison/compared-item';
import { type Fraction, toNumber } from '../../domain/comparison/fraction';
import { type Cell, writeCsv } from '../../domain/tables/write-csv';
import { decimalMark } from '../../i18n/numbers';
import { hiddenText, flagText } from './row-text';
import type { ComparisonProps } from './comparison-props';

/** A comparison as a table: one line a list, then one an item, with what is shown of each group. */
export function comparisonCsv(
  { groups, lists }: Comparison,
  { assessments, scale, words, locale }: Pick<ComparisonProps, 'assessments' | 'scale' | 'words' | 'locale'>,
): string {
  const { voices: v, groups: g, exports: e, results: r } = words;
  const head = [
    v.columns.kind,
    e.columns.list,
    e.columns.point,
    ...groups.map(({ group }) => g.names[group]),
    v.consolidated,
    e.columns.cappedBand,
    v.gap,
    r.columns.band,
    v.columns.flags,
    v.signed,
    v.absolute,
    v.pairs,
    ...groups.map(({ group }) => `${g.names[group]}, ${v.columns.rated}`),
  ];
  const views = assessments.flatMap(({ dimensions }) => dimensions);
  const lines = views.flatMap((view): (readonly Cell[])[] => {
    const list = lists.find(({ id }) => id === view.id);
    if (!list) return [];
    const items = new Map(list.items.map((item) => [item.id, item] as const));
    return [
      [
        e.columns.list,
        view.title,
        undefined,
        ...list.groups.map(({ score }) => (score.status === 'ok' ? score.score : undefined)),
        list.consolidated.status === 'ok' ? list.consolidated.score : undefined,
        list.cappedBand && scale.bands[list.cappedBand].short,
        list.spread,
        v.classes[list.spreadClass],
        undefined,
        list.gap?.signed,
        list.gap?.absolute,
        list.gap?.pairs,
        ...groups.map(() => undefined),
      ],
      ...itemsOf(view).flatMap((one): (readonly Cell[])[] => {
        const item = items.get(one.id);
        if (!item) return [];
        const said = [
          ...item.flags.map((flag) => flagText(flag, words)),
          ...item.readings.flatMap((reading) => hiddenText(reading, words) ?? []),
        ];
        const reading = (group: string) => item.readings.find((found) => found.group === group);
        return [
          [
            e.columns.point,
            view.title,
            one.statement,
            ...groups.map(({ group }) => {
              const found = reading(group);
              return found && isShown(found) ? rounded(found.mean) : undefined;
            }),
            item.consolidated && rounded(item.consolidated),
            undefined,
            item.spread && rounded(item.spread),
            v.classes[item.spreadClass],
            said.join(', ') || undefined,
            item.vertical && rounded(item.vertical),
            undefined,
            undefined,
            ...groups.map(({ group }) => reading(group)?.rated),
          ],
        ];
      }),
    ];
  });
  return writeCsv([head, ...lines], decimalMark(locale));
}

/** A mean to two decimals, as a spreadsheet can go on with it. */
function rounded(value: Fraction): number {
  return Math.round(toNumber(value) * 100) / 100;
}
