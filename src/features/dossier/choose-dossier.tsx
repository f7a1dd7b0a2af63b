import { count } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import { fragmentOfDossier } from '../../store/dossiers/dossier-link';
import { useDossiers } from '../../store/dossiers/use-dossiers';

interface Props {
  /** The address named a dossier that is not here. */
  readonly missing: boolean;
  readonly words: Ui['dossiers'];
  readonly locale: string;
  readonly dossiersHref: string | undefined;
}

/** Which dossier a page is about, where its address names none. */
export function ChooseDossier({ missing, words: d, locale, dossiersHref }: Props) {
  const { kept } = useDossiers();
  return (
    <section className="result-section" aria-labelledby="choose-dossier">
      {missing && (
        <p className="notice" role="alert">
          {d.missing}
        </p>
      )}
      <h2 id="choose-dossier">{d.choose}</h2>
      {kept.length === 0 ? (
        <p>{d.chooseEmpty}</p>
      ) : (
        <ul className="dossier-list">
          {kept.map(({ dossier }) => (
            <li key={dossier.id}>
              <a href={`#${fragmentOfDossier(dossier.id)}`} translate="no">
                {dossier.name}
              </a>{' '}
              <span className="hint">{count(d.size, dossier.runs.length, locale)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="actions">
        <a className="button button-quiet" href={dossiersHref}>
          {d.title}
        </a>
      </p>
    </section>
  );
}
