import { type ReactNode, useRef } from 'react';
import type { Choice, OtherState } from '../../domain/dossier/receive';
import { isoDay } from '../../domain/sharing/day';
import { writtenDay } from '../../i18n/days';
import { count, fill } from '../../i18n/words';
import type { DossierProps } from './dossier-props';
import { type Received, toDecide } from './use-reception';
import { Sentence } from '../../controls/as-typed';

interface Props {
  readonly words: Pick<DossierProps['words'], 'dossiers'>;
  readonly locale: string;
  readonly last: Received | undefined;
  readonly onDecide: (code: string, choice: Choice) => void;
}

/** What came in, what was known, what could not be read, and what the reader has to decide. */
export function ReceptionReport({ last, words, locale, onDecide }: Props) {
  const { dossiers: d } = words;
  // The button goes away with the decision.
  const box = useRef<HTMLDivElement>(null);
  const waiting = last ? toDecide(last) : [];
  return (
    <div className="reception" ref={box} tabIndex={-1}>
      <div aria-live="polite">
        {last && said(last, words, locale).map((sentence, i) => <p key={i}>{sentence}</p>)}
      </div>
      <div role="alert">
        {last && last.problems.length + last.filters.length + last.files.length > 0 && (
          <ul className="notice plain-list">
            {last.problems.map(({ link, reason }, i) => (
              <li key={i} data-problem={reason}>
                <Sentence words={d.problem} names={{ link }} values={{ reason: d.unreadable[reason] }} />
              </li>
            ))}
            {last.filters.length > 0 && (
              <li data-problem="filtered">
                <Sentence words={d.filtered} names={{ hosts: last.filters.join(', ') }} />
              </li>
            )}
            {last.files.map(({ name, reason }, i) => (
              <li key={i} data-problem={reason}>
                <Sentence
                  words={d.fileProblem}
                  names={{ name }}
                  values={{ reason: d.fileProblems[reason] }}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
      {waiting.length > 0 && (
        <div className="import-preview" role="group" aria-label={d.decide}>
          <h4>{d.decide}</h4>
          {waiting.map((state) => (
            <div key={state.there.code} className="decision" data-order={state.order}>
              <p>
                <State state={state} words={words} locale={locale} />
              </p>
              <p className="actions">
                {(['replace', 'both', 'leave'] as const).map((choice) => (
                  <button
                    key={choice}
                    type="button"
                    className={choice === 'replace' ? 'button' : 'button button-quiet'}
                    onClick={() => {
                      onDecide(state.there.code, choice);
                      box.current?.focus();
                    }}
                  >
                    {d[choice]}
                  </button>
                ))}
              </p>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function said(
  { reception, sheets, problems, filters, files }: Received,
  words: Props['words'],
  locale: string,
): ReactNode[] {
  const { dossiers: d } = words;
  const { added, known, states, invitations } = reception;
  const earlier = states.filter(({ order }) => order === 'earlier');
  const more = Object.keys(sheets.added).length;
  const all =
    added.length + known.length + states.length + invitations.length + more + sheets.differing.length;
  if (all + problems.length + filters.length + files.length === 0) return [d.nothing];
  return [
    ...(added.length > 0 ? [count(d.added, added.length, locale)] : []),
    ...(known.length > 0 ? [count(d.known, known.length, locale)] : []),
    ...(invitations.length > 0 ? [count(d.found, invitations.length, locale)] : []),
    ...(more > 0 ? [count(d.sheets, more, locale)] : []),
    ...(sheets.differing.length > 0 ? [count(d.sheetsDiffer, sheets.differing.length, locale)] : []),
    ...earlier.map((state) => <State key={state.there.code} state={state} words={words} locale={locale} />),
  ];
}

interface StateProps extends Pick<Props, 'words' | 'locale'> {
  readonly state: OtherState;
}

/** Which of two states of a run came when, by the name of who sent it. */
function State({ state: { here, there, order }, words: { dossiers: d }, locale }: StateProps) {
  const form = { later: d.later, 'same-day': d.sameDay, earlier: d.earlier }[order];
  const { sender } = there.shared;
  const who = here.label ?? (sender ? fill(d.signed, { sender }) : undefined);
  const dates = {
    there: writtenDay(isoDay(there.shared.day), locale),
    here: writtenDay(isoDay(here.shared.day), locale),
  };
  if (who === undefined) return <span>{fill(form, { name: d.who, ...dates })}</span>;
  const name = who.charAt(0).toLocaleUpperCase(locale) + who.slice(1);
  return <Sentence words={form} names={{ name }} values={dates} />;
}
