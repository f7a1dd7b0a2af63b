import { useState } from 'react';
import { correctGroup, isCorrected, labelRun, type OpenedRun, removeRun } from '../../domain/dossier/dossier';
import { GROUPS, isGroup } from '../../domain/run/group';
import { isoDay } from '../../domain/sharing/day';
import { writtenDay } from '../../i18n/days';
import { count, fill } from '../../i18n/words';
import { NameForm } from '../../controls/name-form';
import type { DossierProps } from './dossier-props';
import { changeDossier } from '../../store/dossiers/dossier-store';
import type { OpenedDossier } from '../../store/dossiers/use-dossiers';
import { useReturnFocus } from './use-return-focus';
import { AsTyped, Sentence } from '../../controls/as-typed';

interface Props extends DossierProps {
  readonly opened: OpenedDossier;
}

/** The runs of a dossier: who, as whom they count, and since when. */
export function ReceivedTable({ opened, ...props }: Props) {
  const { words, locale } = props;
  const { dossiers: d } = words;
  const { dossier, runs } = opened;
  const corrected = runs.filter(isCorrected);
  const outside = runs.filter(({ shared, group }) => shared && group === undefined);
  if (runs.length === 0) return <p>{d.noRuns}</p>;
  return (
    <>
      <div className="table-box" tabIndex={0} role="region" aria-label={d.runs}>
        <table className="figures received-table" aria-label={d.runs}>
          <thead>
            <tr>
              {[d.who, d.group, d.day, d.answers, d.actions].map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {runs.map((run, i) => (
              <Row
                key={run.kept.id}
                run={run}
                number={i + 1}
                dossier={dossier.id}
                onRemove={() => changeDossier(dossier.id, (one) => removeRun(one, run.kept.id), 'removed')}
                {...props}
              />
            ))}
          </tbody>
        </table>
      </div>
      {corrected.length > 0 && (
        <p className="notice" data-corrected={corrected.length}>
          {count(d.corrected, corrected.length, locale)}
        </p>
      )}
      {outside.length > 0 && (
        <p className="notice" data-outside={outside.length}>
          {count(d.outside, outside.length, locale)}
        </p>
      )}
    </>
  );
}

interface RowProps extends DossierProps {
  readonly run: OpenedRun;
  readonly number: number;
  readonly dossier: string;
  readonly onRemove: () => void;
}

const AS_SAID = 'as-said';

function Row({ run, number, dossier, words, locale, hrefs, onRemove }: RowProps) {
  const { dossiers: d, groups: g } = words;
  const { kept, shared } = run;
  const [naming, name] = useState(false);
  const opener = useReturnFocus(naming);
  const label = labelOfReceived(run, number, d);
  const alter = (change: Parameters<typeof changeDossier>[1]) => changeDossier(dossier, change);
  const said = shared?.group ? g.names[shared.group] : g.none;
  const choose = (value: string) => {
    if (value === AS_SAID) alter((one) => correctGroup(one, kept.id, undefined));
    else alter((one) => correctGroup(one, kept.id, isGroup(value) ? value : null));
  };
  return (
    <tr data-received={kept.id} data-group={run.group}>
      <th scope="row">
        {naming ? (
          <NameForm
            label={`${d.label}, ${label}`}
            hint={d.labelHint}
            name={kept.label ?? ''}
            words={words.runs}
            onName={(text) => {
              alter((one) => labelRun(one, kept.id, text));
              name(false);
            }}
            onCancel={() => name(false)}
          />
        ) : (
          <>
            <AsTyped or={label}>{kept.label ?? shared?.sender}</AsTyped>
            {kept.label && shared?.sender && (
              <span className="hint">
                {' '}
                <Sentence words={d.signed} names={{ sender: shared.sender }} />
              </span>
            )}
          </>
        )}
      </th>
      <td>
        {shared && (
          <select
            aria-label={`${d.group}, ${label}`}
            autoComplete="off"
            value={kept.group === undefined ? AS_SAID : (kept.group ?? '')}
            onChange={({ target }) => choose(target.value)}
          >
            <option value={AS_SAID}>{fill(d.asSaid, { group: said })}</option>
            {GROUPS.map((one) => (
              <option key={one} value={one}>
                {g.names[one]}
              </option>
            ))}
            <option value="">{d.noGroup}</option>
          </select>
        )}
      </td>
      <td>{shared ? writtenDay(isoDay(shared.day), locale) : ''}</td>
      <td>
        {shared ? count(words.backup.answers, shared.responses.size, locale) : d.unreadable[run.problem]}
      </td>
      <td className="quiet-actions">
        <a href={`${hrefs.received}#${kept.code}`} aria-label={`${d.read}, ${label}`}>
          {d.read}
        </a>
        <button ref={opener} type="button" aria-label={`${d.label}, ${label}`} onClick={() => name(true)}>
          {d.label}
        </button>
        <button type="button" aria-label={`${d.remove}, ${label}`} onClick={onRemove}>
          {d.remove}
        </button>
      </td>
    </tr>
  );
}

/** What a received run is called: by its label, its signature, or its place in the dossier. */
export function labelOfReceived(
  { kept, shared }: OpenedRun,
  number: number,
  words: DossierProps['words']['dossiers'],
): string {
  return kept.label ?? shared?.sender ?? fill(words.unsigned, { n: number });
}
