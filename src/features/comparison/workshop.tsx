import { useId, useState } from 'react';
import { type LoadedPiece, loadPiece } from '../../browser/load-piece';
import type { Comparison } from '../../domain/comparison/compare';
import type { Dossier } from '../../domain/dossier/dossier';
import { invitationText } from '../dossier/invitation-text';
import { Boundary } from '../../controls/guarded';
import { MissingNote } from '../../controls/missing-note';
import type { Projector } from './projector';
import type { ComparisonProps } from './comparison-props';

/** What projects is fetched when it is wanted. */
const projector = () => loadPiece(() => import('./projector').then(({ Projector }) => Projector));

interface Props extends ComparisonProps {
  readonly dossier: Dossier;
  readonly comparison: Comparison;
}

/** The choice of a list to project, one item a screen, and of the invitation that comes first. */
export function Workshop({ dossier, comparison, ...props }: Props) {
  const { assessments, words, locale } = props;
  const { voices: v } = words;
  const id = useId();
  const lists = assessments.flatMap(({ dimensions }) => dimensions);
  const [chosen, choose] = useState(lists[0]?.id);
  const [invited, invite] = useState(dossier.invitations.at(-1)?.code ?? '');
  const [opened, setOpened] = useState<LoadedPiece<typeof Projector>>();
  const list = lists.find((one) => one.id === chosen);
  const ids = lists.map((one) => one.id);
  return (
    <section className="result-section comparison-workshop" aria-labelledby={`${id}-title`}>
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
        {dossier.invitations.length > 0 && (
          <div className="stage">
            <label htmlFor={`${id}-invitation`}>{v.workshopInvitation}</label>
            <select
              id={`${id}-invitation`}
              autoComplete="off"
              value={invited}
              onChange={({ target }) => invite(target.value)}
            >
              {dossier.invitations.map(({ code }) => (
                <option key={code} value={code}>
                  {invitationText(code, ids, words, locale)}
                </option>
              ))}
              <option value="">{v.workshopNoInvitation}</option>
            </select>
          </div>
        )}
        <button
          type="button"
          className="button button-quiet"
          onClick={() => void projector().then(setOpened)}
        >
          {v.workshopStart}
        </button>
      </div>
      {opened?.ok === false && <MissingNote reason={opened.reason} />}
      {opened?.ok && list && (
        <Boundary>
          <opened.piece
            list={list}
            items={comparison.lists.find((one) => one.id === list.id)?.items ?? []}
            invitation={invited}
            onClose={() => setOpened(undefined)}
            {...props}
          />
        </Boundary>
      )}
    </section>
  );
}
