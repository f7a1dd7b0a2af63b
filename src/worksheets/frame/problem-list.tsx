import { aboutRow } from '../../i18n/about-row';
import { count } from '../../i18n/words';
import { goTo } from '../../browser/go-to';
import { SEVERITIES } from '../../domain/worksheets/problem';
import type { Place } from '../../domain/worksheets/problem';
import { placeId } from '../fields/place';
import { type Said, useSaid } from '../fields/said';

/** A sentence of a rule, and where it belongs. */
export interface PlacedSaid extends Said {
  readonly at: Place | undefined;
  /** What its row is called, where the sentence alone would not tell. */
  readonly row: string | undefined;
}

interface Props {
  readonly said: readonly PlacedSaid[];
  readonly isEmpty: boolean;
}

/** What is to review, errors first: each sentence leads to its field. */
export function ProblemList({ said, isEmpty }: Props) {
  const { ui, locale } = useSaid();
  const of = (severity: Said['severity']) => said.filter((one) => one.severity === severity);
  /** A note explains: once is enough. */
  const shown = SEVERITIES.flatMap(of).filter(
    (one, i, all) => one.severity !== 'note' || all.findIndex(({ text }) => text === one.text) === i,
  );
  const status = isEmpty ? 'empty' : of('error').length > 0 ? 'errors' : 'valid';
  const counts = [
    of('error').length > 0 ? count(ui.errors, of('error').length, locale) : ui.valid,
    ...(of('warning').length > 0 ? [count(ui.warnings, of('warning').length, locale)] : []),
    ...(of('note').length > 0 ? [count(ui.notes, of('note').length, locale)] : []),
  ];
  return (
    <section className="problems" aria-labelledby="problems" data-status={status}>
      <h2 id="problems">{ui.review}</h2>
      <p aria-live="polite" className="problems-count">
        {isEmpty ? ui.emptyStatus : counts.join(', ')}
      </p>
      {!isEmpty && said.length > 0 && (
        <ul>
          {shown.map(({ severity, text, fix, at, row }, i) => (
            <li key={i} data-severity={severity}>
              <strong>{ui[severity]}</strong>{' '}
              {at ? (
                <button type="button" className="plain-button" onClick={() => goTo(placeId(at))}>
                  {aboutRow(text, row, ui.about)}
                </button>
              ) : (
                <span>{text}</span>
              )}
              {fix && (
                <button type="button" className="plain-button problem-fix" onClick={fix.mend}>
                  {fix.label}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
