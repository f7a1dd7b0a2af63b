import { useDeferredValue, useState } from 'react';
import { printPage } from '../../browser/page';
import type { Comparison } from '../../domain/comparison/compare';
import type { Dossier } from '../../domain/dossier/dossier';
import { count, fill } from '../../i18n/words';
import type { Stage } from '../../schemas/assessment';
import { fragmentOfDossier } from '../../store/dossiers/dossier-link';
import { ComparedItems } from './compared-items';
import { ComparedLists } from './compared-lists';
import { GroupMark } from './group-mark';
import { IcebergView } from './iceberg-view';
import { ComparisonExports } from './comparison-exports';
import { ComparisonTable } from './comparison-table';
import type { Order, Pointed, ComparisonProps } from './comparison-props';
import { Workshop } from './workshop';

const ORDERS: readonly Order[] = ['spread', 'list'];

interface Props extends ComparisonProps {
  readonly dossier: Dossier;
  readonly comparison: Comparison;
  readonly stage: Stage | undefined;
  /** How many runs count in another group than the one they state. */
  readonly corrected: number;
}

/** What the groups see, side by side: the lists, the points, the iceberg, the figures. */
export function ComparisonView({ dossier, comparison, stage, corrected, ...props }: Props) {
  const { words, locale, hrefs } = props;
  const { voices: v, dossiers: d, groups: g, stage: s } = words;
  const [order, setOrder] = useState<Order>('spread');
  // The choice shows at once; the rows follow when they can.
  const sorted = useDeferredValue(order);
  const [pointed, point] = useState<Pointed>();
  const fragment = fragmentOfDossier(dossier.id);
  const { groups, outside, lists } = comparison;
  const items = lists.flatMap((list) => list.items);
  const isComparable = items.some(({ spread }) => spread !== undefined);
  return (
    <div className="comparison" data-comparison={groups.reduce((all, { people }) => all + people, 0)}>
      <h2 className="comparison-dossier" translate="no">
        {dossier.name}
      </h2>
      <ul className="group-chips">
        {groups.map(({ group, people }) => (
          <li key={group} data-people={people}>
            <GroupMark group={group} letter={g.letters[group]} />
            <span>{fill(v.people, { group: g.names[group], size: count(d.size, people, locale) })}</span>
          </li>
        ))}
        <li className="chip-add">
          <a href={`${hrefs.dossiers}#${fragment}`}>{v.add}</a>
        </li>
      </ul>
      {corrected > 0 && <p className="notice">{count(d.corrected, corrected, locale)}</p>}
      {outside > 0 && <p className="notice">{count(d.outside, outside, locale)}</p>}
      {groups.length === 0 ? (
        <p className="notice">{v.empty}</p>
      ) : (
        <>
          {!isComparable && <p className="notice">{v.oneGroup}</p>}
          <p className="hint">{stage ? fill(s.chosen, { stage: s.names[stage] }) : s.none}</p>
          <fieldset className="comparison-order">
            <legend>{v.sort}</legend>
            {ORDERS.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="order"
                  value={one}
                  checked={order === one}
                  onChange={() => setOrder(one)}
                />
                <span>{one === 'spread' ? v.bySpread : v.byList}</span>
              </label>
            ))}
          </fieldset>
          <section aria-labelledby="comparison-lists">
            <h3 id="comparison-lists">{v.lists}</h3>
            <p className="section-lead">{v.listsLead}</p>
            <ComparedLists lists={lists} order={sorted} {...props} />
          </section>
          <p className="actions">
            {hrefs.meeting !== undefined && (
              <a className="button" href={`${hrefs.meeting}#${fragment}`}>
                {v.meeting}
              </a>
            )}
            <button type="button" className="button button-quiet" onClick={printPage}>
              {v.print}
            </button>
          </p>
          <section className="result-section" aria-labelledby="comparison-items">
            <h3 id="comparison-items">{v.items}</h3>
            <p className="section-lead">{v.itemsLead}</p>
            <Legend {...props} />
            <ComparedItems items={items} order={sorted} pointed={pointed} {...props} />
          </section>
          <IcebergView iceberg={comparison.iceberg} onPoint={(item) => point({ item })} {...props} />
          <ComparisonTable comparison={comparison} {...props} />
          <Workshop dossier={dossier} comparison={comparison} {...props} />
          <ComparisonExports dossier={dossier} comparison={comparison} stage={stage} {...props} />
        </>
      )}
    </div>
  );
}

function Legend({ words: { voices: v } }: ComparisonProps) {
  const flags = Object.keys(v.flagTexts) as (keyof typeof v.flagTexts)[];
  return (
    <details className="fold">
      <summary>{v.legend}</summary>
      <dl className="comparison-legend">
        {flags.map((flag) => (
          <div key={flag}>
            <dt>{fill(v.flags[flag], { group: '…' })}</dt>
            <dd>{v.flagTexts[flag]}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{v.classHint}</p>
      <p className="hint">{v.minimum}</p>
      <p className="hint">{v.outsideLevels}</p>
    </details>
  );
}
