import { wholeAddress } from '../../browser/address';
import { type Dossier, removeInvitation } from '../../domain/dossier/dossier';
import { CopyLink } from '../../controls/copy-link';
import type { DossierProps } from './dossier-props';
import { changeDossier } from '../../store/dossiers/dossier-store';
import { invitationText } from './invitation-text';

interface Props extends DossierProps {
  readonly dossier: Dossier;
}

/** The invitations of a dossier: to whom, what, until when. */
export function SentInvitations({ dossier, assessments, words, locale, hrefs }: Props) {
  const { dossiers: d } = words;
  const known = assessments.flatMap(({ dimensions }) => dimensions.map(({ id }) => id));
  return (
    <>
      {dossier.invitations.length === 0 && <p>{d.noInvitations}</p>}
      <ul className="dossier-list">
        {dossier.invitations.map(({ code }) => (
          <li key={code} data-invitation={code}>
            <span>{invitationText(code, known, words, locale)}</span>{' '}
            <span className="quiet-actions">
              {hrefs.invitation !== undefined && (
                <a href={`${hrefs.invitation}#${code}`} target="_blank" rel="noopener">
                  {d.openInvitation}
                </a>
              )}
              <button
                type="button"
                onClick={() => changeDossier(dossier.id, (one) => removeInvitation(one, code))}
              >
                {d.remove}
              </button>
            </span>
            {hrefs.invitation !== undefined && (
              <details className="fold">
                <summary>{d.copyInvitation}</summary>
                <CopyLink link={`${wholeAddress(hrefs.invitation)}#${code}`} words={words.share} />
              </details>
            )}
          </li>
        ))}
      </ul>
      {hrefs.invite !== undefined && (
        <p className="actions">
          <a className="button button-quiet" href={hrefs.invite}>
            {d.invite}
          </a>
        </p>
      )}
    </>
  );
}
