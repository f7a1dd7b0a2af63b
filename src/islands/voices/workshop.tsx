import { lazy, Suspense, useId, useState } from 'react';
import type { Comparison } from '../../domain/comparison/compare';
import type { Dossier } from '../../domain/dossier/dossier';
import type { VoicesProps } from './voices-props';

/** What projects is fetched when it is wanted. */
const Projector = lazy(() => import('./projector'));

interface Props extends VoicesProps {
  readonly dossier: Dossier;
  readonly comparison: Comparison;
}

/** The choice of a list to project, one item a screen. */
export function Workshop({ dossier, comparison, ...props }: Props) {
  const { assessments, words } = props;
  const { voices: v } = words;
  const id = useId();
  const lists = assessments.flatMap(({ dimensions }) => dimensions);
  const [chosen, choose] = useState(lists[0]?.id);
  const [isOpen, setOpen] = useState(false);
  const list = lists.find((one) => one.id === chosen);
  return (
    <section className="result-section voices-workshop" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{v.workshop}</h3>
      <p className="section-lead">{v.workshopLead}</p>
      <div className="own-run">
        <div className="stage">
          <label htmlFor={id}>{v.workshopList}</label>
          <select id={id} autoComplete="off" value={chosen} onChange={({ target }) => choose(target.value)}>
            {lists.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        </div>
        <button type="button" className="button button-quiet" onClick={() => setOpen(true)}>
          {v.workshopStart}
        </button>
      </div>
      {isOpen && list && (
        <Suspense>
          <Projector
            list={list}
            items={comparison.lists.find((one) => one.id === list.id)?.items ?? []}
            invitations={dossier.invitations}
            onClose={() => setOpen(false)}
            {...props}
          />
        </Suspense>
      )}
    </section>
  );
}
