import type { Dossier } from '../../domain/dossier/dossier';
import { sheetOf, withSheet } from '../../domain/dossier/dossier';
import { day } from '../../i18n/days';
import { fill } from '../../i18n/words';
import { fragmentOfDossier } from '../../store/dossiers/dossier-link';
import type { DossierProps } from './dossier-props';
import { changeDossier } from '../../store/dossiers/dossier-store';

interface Props extends Pick<DossierProps, 'tools' | 'words' | 'locale'> {
  readonly dossier: Dossier;
}

/** The worksheets of a dossier, and those that could be begun in it. */
export function DossierSheets({ dossier, tools, words, locale }: Props) {
  const { dossiers: d } = words;
  const hash = `#${fragmentOfDossier(dossier.id)}`;
  const begun = tools.flatMap((tool) => {
    const kept = sheetOf(dossier, tool.id);
    return kept ? [{ tool, kept }] : [];
  });
  const others = tools.filter(({ id }) => sheetOf(dossier, id) === undefined);
  return (
    <>
      {begun.length === 0 && <p>{d.worksheetsNone}</p>}
      <ul className="dossier-list">
        {begun.map(({ tool, kept }) => (
          <li key={tool.id} data-worksheet={tool.id}>
            <a href={tool.href + hash}>{tool.name}</a>{' '}
            <span className="quiet-actions">
              <span>{fill(d.changed, { date: day(kept.changed, locale) })}</span>
              <button
                type="button"
                onClick={() =>
                  changeDossier(dossier.id, (one) => withSheet(one, tool.id, undefined), 'worksheetRemoved')
                }
              >
                {d.remove}
                <span className="vh">{` ${tool.name}`}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details className="fold">
          <summary>{d.worksheetsAdd}</summary>
          <ul className="plain-list">
            {others.map((tool) => (
              <li key={tool.id}>
                <a href={tool.href + hash}>{tool.name}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
