import { type ReactNode, useState } from 'react';
import type { ItemView, ListView } from '../../views/views';
import { itemsOf } from '../../domain/assessment/placed-item';
import { type ComparedItem, isShown } from '../../domain/comparison/compared-item';
import { toNumber } from '../../domain/comparison/fraction';
import { bySpread } from './by-spread';
import { RailAxis } from './compared-rows';
import { ItemRow } from './item-row';
import { hiddenText } from './row-text';
import { useOnPaper } from '../../controls/use-on-paper';
import type { Order, Pointed, ComparisonProps } from './comparison-props';

interface Props extends ComparisonProps {
  readonly items: readonly ComparedItem[];
  readonly order: Order;
  /** The item that the reader was led to: its row stands open. */
  readonly pointed: Pointed | undefined;
}

interface Place {
  readonly view: ItemView;
  readonly list: ListView;
}

/** Rows that stand or wait together. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ComparedItem[];
  readonly isWater?: boolean;
}

/** A rail an item: the mean of each group, what the row has to say, and its distribution when asked. */
export function ComparedItems({ items, order, pointed, ...props }: Props) {
  const { assessments, scale, words } = props;
  const { voices: v } = words;
  const places = placesOf(assessments);
  const shown = items.filter(({ readings }) => readings.some(isShown));
  const hidden = items.filter((item) => !shown.includes(item));
  const parts = (order === 'list' ? byList(shown, assessments) : bySaying(shown, v)).filter(
    (part) => part.items.length > 0,
  );
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
  return (
    <>
      <RailAxis labels={scale.levels.map(({ label }) => label)} gap={v.gap} unit={v.outOf3} />
      <div data-order={order}>
        {parts.map(({ id, title, items: own, isWater }, i) => (
          <section key={id} className={isWater ? 'comparison-part water-line' : 'comparison-part'} id={id}>
            <Fold
              title={title}
              n={own.length}
              isOpen={i === 0}
              pointed={own.some((item) => item.id === pointed?.item) ? pointed : undefined}
            >
              {isWater && <p className="section-lead">{v.waterline}</p>}
              <ol className="comparison-rows">{own.map(row)}</ol>
            </Fold>
          </section>
        ))}
      </div>
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

function placesOf(assessments: ComparisonProps['assessments']): ReadonlyMap<string, Place> {
  const lists = assessments.flatMap(({ dimensions }) => dimensions);
  return new Map(lists.flatMap((list) => itemsOf(list).map((view) => [view.id, { view, list }] as const)));
}

/** The points of each list, in the order of the lists. */
function byList(
  items: readonly ComparedItem[],
  assessments: ComparisonProps['assessments'],
): readonly Part[] {
  return assessments
    .flatMap(({ dimensions }) => dimensions)
    .map((list) => {
      const own = new Set(itemsOf(list).map(({ id }) => id));
      return { id: `list-${list.id}`, title: list.title, items: items.filter(({ id }) => own.has(id)) };
    });
}

/** What there is to talk about first, the widest gap first in each part. */
function bySaying(
  items: readonly ComparedItem[],
  words: ComparisonProps['words']['voices'],
): readonly Part[] {
  const sorted = bySpread(items, ({ spread }) => spread && toNumber(spread));
  const under = sorted.filter(isUnderWater);
  const rest = sorted.filter((item) => !isUnderWater(item) && !hasSomethingToSay(item));
  return [
    { id: 'under', title: words.under, items: under, isWater: true },
    {
      id: 'others',
      title: under.length > 0 ? words.others : words.differing,
      items: sorted.filter((item) => !isUnderWater(item) && hasSomethingToSay(item)),
    },
    { id: 'alike', title: words.alike, items: rest.filter(isCompared) },
    { id: 'alone', title: words.alone, items: rest.filter((item) => !isCompared(item)) },
  ];
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
  /** Present where the reader was led into it: it opens. */
  readonly pointed?: Pointed | undefined;
  readonly children: ReactNode;
}

/** Rows that wait until they are asked for, in the page and in its work; paper asks for all. */
function Fold({ title, n, isOpen = false, pointed, children }: FoldProps) {
  const [asked, ask] = useState(isOpen);
  const [led, setLed] = useState<Pointed>();
  if (pointed && pointed !== led) {
    setLed(pointed);
    ask(true);
  }
  const onPaper = useOnPaper();
  const open = asked || onPaper;
  return (
    <details
      className="fold"
      open={open}
      onToggle={({ currentTarget }) => !onPaper && ask(currentTarget.open)}
    >
      <summary>
        <h4>{title}</h4> <span className="hint">{`(${n})`}</span>
      </summary>
      {open && children}
    </details>
  );
}
