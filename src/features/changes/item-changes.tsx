import { itemsOf } from '../../domain/assessment/placed-item';
import type { Response } from '../../domain/assessment/response';
import type { ItemChange } from '../../domain/comparison/changes';
import { count, fill } from '../../i18n/words';
import { labelOf } from '../../controls/label-of';
import type { ChangesProps } from './changes-props';

interface Props extends Pick<ChangesProps, 'assessments' | 'scale' | 'words' | 'locale'> {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly changes: readonly ItemChange[];
}

/** The points of one kind of change, each with its answers before and after. */
export function ItemChanges({ id, title, lead, changes, assessments, scale, words, locale }: Props) {
  const lists = assessments.flatMap(({ dimensions }) => dimensions);
  const { changes: c } = words;
  const said = (response: Response | undefined) =>
    response === undefined ? c.unanswered : labelOf(response, scale);
  return (
    <section className={`item-changes changes-${id}`} data-changes={id}>
      <h2>
        <span>{title}</span> <span className="hint">{count(c.points, changes.length, locale)}</span>
      </h2>
      {lead !== undefined && <p className="section-lead">{lead}</p>}
      {changes.length === 0 ? (
        <p>{c.none}</p>
      ) : (
        <ul className="points">
          {changes.map(({ item, before, after }) => {
            const list = lists.find((one) => one.id === item.dimension);
            const view = list && itemsOf(list).find((one) => one.id === item.id);
            return (
              <li key={item.id} data-point={item.id}>
                <a href={`${list?.href ?? ''}#${item.id}`}>{view?.statement}</a>{' '}
                <span className="from-to">
                  {before === after
                    ? said(after)
                    : fill(c.fromTo, { before: said(before), after: said(after) })}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
