import { type ReactNode, useState } from 'react';
import type { ItemView, ListView } from '../../collections/views';
import { itemsOf } from '../../domain/assessment/placed-item';
import { type ComparedItem, isShown } from '../../domain/comparison/compared-item';
import { toNumber } from '../../domain/comparison/fraction';
import { bySpread } from './by-spread';
import { RailAxis } from './compared-rows';
import { ItemRow } from './item-row';
import { hiddenText } from './row-text';
import { useOnPaper } from './use-on-paper';
import type { Order, Pointed, VoicesProps } from './voices-props';

interface Props extends VoicesProps {
  readonly items: readonly ComparedItem[];
  readonly order: Order;
  /** The item that the reader was led to: its row stands open. */
  readonly pointed: Pointed | undefined;
}

interface Place {
  readonly view: ItemView;
  readonly list: ListView;
}

/** A rail an item: the mean of each group, what the row has to say, and its distribution when asked. */
export function ComparedItems({ items, order, pointed, ...props }: Props) {
  const { assessments, scale, words } = props;
  const { voices: v } = words;
  const places = placesOf(assessments);
  const shown = items.filter(({ readings }) => readings.some(isShown));
  const hidden = items.filter((item) => !shown.includes(item));
  const row = (item: ComparedItem) => {
    const place = places.get(item.id);
    return (
      place && (
        <ItemRow
          key={item.id}
          item={item}
          view={place.view}
          list={place.list}
          pointed={pointed?.item === item.id ? pointed : undefined}
          {...props}
        />
      )
    );
  };
  const sorted = bySpread(shown, ({ spread }) => spread && toNumber(spread));
  const under = sorted.filter(isUnderWater);
  const differing = sorted.filter((item) => !isUnderWater(item) && hasSomethingToSay(item));
  const rest = sorted.filter((item) => !hasSomethingToSay(item));
  const alike = rest.filter(isCompared);
  const alone = rest.filter((item) => !isCompared(item));
  // One list in either order, so that its rows are moved and not made anew.
  const rows =
    order === 'list'
      ? assessments
          .flatMap(({ dimensions }) => dimensions)
          .flatMap((list) => {
            const own = shown.filter(({ id }) => places.get(id)?.list === list);
            return own.length === 0
              ? []
              : [<Head key={`list-${list.id}`} id={`list-${list.id}`} title={list.title} />, ...own.map(row)];
          })
      : [
          under.length > 0 && (
            <Head key="under" id="under" title={`${v.under} (${under.length})`} isWater>
              <p>{v.waterline}</p>
            </Head>
          ),
          ...under.map(row),
          under.length > 0 && differing.length > 0 && (
            <Head key="others" id="others" title={`${v.others} (${differing.length})`} />
          ),
          ...differing.map(row),
          ...(
            [
              [v.alike, alike],
              [v.alone, alone],
            ] as const
          ).map(
            ([title, all]) =>
              all.length > 0 && (
                <li
                  // Anew, and open, where the reader was led into it.
                  key={`${title}-${pointed?.item}`}
                >
                  <Fold title={title} n={all.length} isOpen={all.some(({ id }) => id === pointed?.item)}>
                    <ol className="voices-rows">{all.map(row)}</ol>
                  </Fold>
                </li>
              ),
          ),
        ];
  return (
    <>
      <RailAxis labels={scale.levels.map(({ label }) => label)} gap={v.gap} unit={v.outOf3} />
      <ol className="voices-rows" data-order={order}>
        {rows}
      </ol>
      {hidden.length > 0 && (
        <Fold title={v.hiddenItems} n={hidden.length}>
          <p className="section-lead">{v.hiddenLead}</p>
          <ul className="points">
            {hidden.map((item) => (
              <li key={item.id} data-hidden={item.id}>
                <span>{places.get(item.id)?.view.statement}</span>{' '}
                <span className="hint">
                  {item.readings.flatMap((reading) => hiddenText(reading, words) ?? []).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

function placesOf(assessments: VoicesProps['assessments']): ReadonlyMap<string, Place> {
  const lists = assessments.flatMap(({ dimensions }) => dimensions);
  return new Map(lists.flatMap((list) => itemsOf(list).map((view) => [view.id, { view, list }] as const)));
}

interface HeadProps {
  readonly id: string;
  readonly title: string;
  /** Whether what follows lies under the water. */
  readonly isWater?: boolean;
  readonly children?: ReactNode;
}

function Head({ id, title, isWater = false, children }: HeadProps) {
  return (
    <li className={isWater ? 'voices-group water-line' : 'voices-group'} id={id}>
      <h4>{title}</h4>
      {children}
    </li>
  );
}

/** Whether the field finds it weak and the direction does not see it, or does not know. */
function isUnderWater({ flags }: ComparedItem): boolean {
  return flags.some((flag) => flag === 'submerged' || flag === 'blind-spot-dont-know');
}

/** Whether two groups are shown, so that they can be said to see the same. */
function isCompared({ spreadClass }: ComparedItem): boolean {
  return spreadClass !== 'not-comparable';
}

/** Whether a row belongs among those to talk about. */
function hasSomethingToSay({ flags, spreadClass }: ComparedItem): boolean {
  return flags.length > 0 || spreadClass === 'to-discuss' || spreadClass === 'disagreement';
}

interface FoldProps {
  readonly title: string;
  readonly n: number;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** Rows that wait until they are asked for, in the page and in its work; paper asks for all. */
function Fold({ title, n, isOpen = false, children }: FoldProps) {
  const [asked, ask] = useState(isOpen);
  const onPaper = useOnPaper();
  const open = asked || onPaper;
  return (
    <details
      className="fold"
      open={open}
      onToggle={({ currentTarget }) => !onPaper && ask(currentTarget.open)}
    >
      <summary>
        <span>{title}</span> <span className="hint">{`(${n})`}</span>
      </summary>
      {open && children}
    </details>
  );
}
