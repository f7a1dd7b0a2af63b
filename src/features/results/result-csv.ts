import type { AssessmentView, ScaleView } from '../../views/views';
import { itemsOf } from '../../domain/assessment/placed-item';
import { isLevel, type Responses } from '../../domain/assessment/response';
import type { Result } from '../../domain/assessment/result';
import { type Cell, writeCsv } from '../../domain/tables/write-csv';
import { decimalMark } from '../../i18n/numbers';
import type { Ui } from '../../schemas/ui';
import { labelOf } from '../../controls/label-of';

/**
 * A result as a table: one line an item, with its answer and the figures of its list.
 * @param notes by item, where they are wanted
 */
export function resultCsv(
  assessments: readonly AssessmentView[],
  responses: Responses,
  result: Result,
  scale: ScaleView,
  { columns, yes }: Ui['exports'],
  locale: string,
  notes?: ReadonlyMap<string, string>,
): string {
  const { note, ...others } = columns;
  const lists = assessments.flatMap(({ dimensions }) => dimensions);
  const lines = lists.flatMap((list) => {
    const dimension = result.dimensions.find(({ id }) => id === list.id);
    const score = dimension?.score.status === 'ok' ? dimension.score : undefined;
    return itemsOf(list).map((item): readonly Cell[] => {
      const response = responses.get(item.id);
      return [
        list.title,
        item.statement,
        response === undefined ? undefined : labelOf(response, scale),
        isLevel(response) ? response : undefined,
        item.critical ? yes : undefined,
        score?.score,
        score?.low,
        score?.high,
        score && scale.bands[score.band].short,
        dimension?.cappedBand && scale.bands[dimension.cappedBand].short,
        ...(notes ? [notes.get(item.id)] : []),
      ];
    });
  });
  const head = [
    others.list,
    others.point,
    others.answer,
    others.level,
    others.critical,
    others.score,
    others.low,
    others.high,
    others.band,
    others.cappedBand,
    ...(notes ? [note] : []),
  ];
  return writeCsv([head, ...lines], decimalMark(locale));
}
