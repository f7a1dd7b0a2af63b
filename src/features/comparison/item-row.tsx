import { memo } from 'react';
import type { ItemView, ListView } from '../../views/views';
import { type ComparedItem, isShown } from '../../domain/comparison/compared-item';
import { toNumber } from '../../domain/comparison/fraction';
import { LEVELS_OF_VIEW } from '../../domain/comparison/shown-groups';
import { ComparedRow } from './compared-rows';
import { Distribution } from './distribution';
import { flagText, hiddenText, itemText, level } from './row-text';
import type { Pointed, ComparisonProps } from './comparison-props';

interface Props extends ComparisonProps {
  readonly item: ComparedItem;
  readonly view: ItemView;
  readonly list: ListView;
  readonly pointed: Pointed | undefined;
}

/** What the groups say of one item: drawn anew only when that changes, for there are many. */
export const ItemRow = memo(function ItemRow({ item, view, list, pointed, ...props }: Props) {
  const { words, locale } = props;
  const shown = item.readings.filter(isShown);
  const missing = item.readings
    .filter(({ group }) => LEVELS_OF_VIEW.some((one) => one === group))
    .flatMap((reading) => hiddenText(reading, words) ?? []);
  return (
    <ComparedRow
      id={`point-${item.id}`}
      name={
        <>
          <span className="comparison-list">{list.short}</span>
          <span>{view.statement}</span>
          {missing.length > 0 && <span className="comparison-list">{missing.join(' · ')}</span>}
          {item.flags.length > 0 && (
            <span className="comparison-flags" aria-hidden="true">
              {item.flags.map((flag) => (
                <span key={flag} data-flag={flag}>
                  {flagText(flag, words)}
                </span>
              ))}
            </span>
          )}
        </>
      }
      places={shown.map(({ group, mean }) => ({ group, at: toNumber(mean) / 3 }))}
      text={itemText(item, words, locale)}
      gap={item.spread && level(toNumber(item.spread), locale)}
      unit={words.voices.outOf3}
      spreadClass={item.spreadClass}
      words={words}
      data={{ 'data-point': item.id, 'data-spread': item.spread && toNumber(item.spread) }}
    >
      <Distribution
        pointed={pointed}
        item={item}
        statement={view.statement}
        href={`${list.href}#${item.id}`}
        {...props}
      />
    </ComparedRow>
  );
});
