import { Fragment } from 'react';
import type { ComparedList } from '../../domain/comparison/compared-list';
import { bySpread } from './by-spread';
import { ComparedRow, RailAxis } from './compared-rows';
import { listText } from './row-text';
import type { Order, ComparisonProps } from './comparison-props';

interface Props extends ComparisonProps {
  readonly lists: readonly ComparedList[];
  readonly order: Order;
}

/** A rail a list: the score of each group. */
export function ComparedLists({ lists, order, assessments, words, locale }: Props) {
  const { voices: v } = words;
  const views = new Map(
    assessments.flatMap(({ dimensions }) => dimensions.map((one) => [one.id, one] as const)),
  );
  const row = (list: ComparedList) => {
    const places = list.groups.flatMap(({ group, score }) =>
      score.status === 'ok' ? [{ group, at: score.score / 100 }] : [],
    );
    const view = views.get(list.id);
    return (
      <ComparedRow
        key={list.id}
        name={<a href={view?.href}>{view?.title}</a>}
        places={places}
        text={listText(list, words, locale)}
        gap={list.spread === undefined ? undefined : `${list.spread}`}
        unit={v.outOf100}
        spreadClass={list.spreadClass}
        words={words}
        data={{ 'data-list': list.id, 'data-spread': list.spread }}
      />
    );
  };
  const byId = new Map(lists.map((list) => [list.id, list] as const));
  return (
    <>
      <RailAxis labels={['0', '25', '50', '75', '100']} gap={v.gap} unit={v.outOf100} />
      {order === 'spread' ? (
        <ol className="comparison-rows">{bySpread(lists, ({ spread }) => spread).map(row)}</ol>
      ) : (
        assessments.map(({ id, title, dimensions }) => (
          <Fragment key={id}>
            <h4 className="comparison-group">{title}</h4>
            <ol className="comparison-rows">
              {dimensions.map((dimension) => {
                const list = byId.get(dimension.id);
                return list && row(list);
              })}
            </ol>
          </Fragment>
        ))
      )}
    </>
  );
}
