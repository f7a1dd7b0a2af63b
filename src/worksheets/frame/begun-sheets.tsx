import type { WorksheetLink } from '../../views/views';
import { day } from '../../i18n/days';
import { fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import { fragmentOfDossier } from '../../store/dossiers/dossier-link';
import { useDossiers } from '../../store/dossiers/use-dossiers';
import { listAlone } from '../../store/sheets/sheet-keeper';
import { guarded } from '../../controls/guarded';
import { Sentence } from '../../controls/as-typed';

interface Props {
  readonly tools: readonly Pick<WorksheetLink, 'id' | 'name' | 'href'>[];
  readonly words: Ui['worksheets'];
  readonly locale: string;
}

/** The sheets that were begun on this device, the one changed last first. */
function BegunSheets({ tools, words, locale }: Props) {
  const { kept } = useDossiers();
  const begun = [
    ...listAlone().map((sheet) => ({ ...sheet, in: undefined })),
    ...kept.flatMap(({ dossier }) =>
      Object.entries(dossier.worksheets ?? {}).map(([worksheet, { changed }]) => ({
        worksheet,
        changed,
        in: dossier,
      })),
    ),
  ]
    .flatMap((sheet) => {
      const tool = tools.find(({ id }) => id === sheet.worksheet);
      return tool ? [{ ...sheet, tool }] : [];
    })
    .sort((a, b) => b.changed - a.changed);
  return (
    <div data-ready="">
      {begun.length > 0 && (
        <section className="begun-sheets">
          <h2>{words.begun}</h2>
          <ul>
            {begun.map(({ tool, changed, in: dossier }) => (
              <li key={`${tool.id} ${dossier?.id ?? ''}`}>
                <a href={dossier ? `${tool.href}#${fragmentOfDossier(dossier.id)}` : tool.href}>
                  {tool.name}
                </a>{' '}
                <span className="hint">
                  {dossier ? (
                    <Sentence words={words.begunIn} names={{ name: dossier.name }} />
                  ) : (
                    <span>{words.begunAlone}</span>
                  )}
                  <span>{`, ${fill(words.changed, { date: day(changed, locale) })}`}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

export default guarded(BegunSheets);
