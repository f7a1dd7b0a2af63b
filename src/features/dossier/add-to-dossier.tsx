import { useId, useState } from 'react';
import { plainLine } from '../../domain/run/plain-text';
import { TEXT_LIMITS } from '../../domain/run/text-limits';
import type { Assessment } from '../../schemas/assessment';
import type { Ui } from '../../schemas/ui';
import { fragmentOfDossier } from '../../store/dossiers/dossier-link';
import { addDossier } from '../../store/dossiers/dossier-store';
import { ReceptionReport } from './reception-report';
import { useDossiers } from '../../store/dossiers/use-dossiers';
import { type Batch, NO_BATCH, useReception } from './use-reception';
import { Sentence } from '../../controls/as-typed';

interface Props {
  readonly assessments: readonly Assessment[];
  /** What is put in: a run that came by a link, or an invitation. */
  readonly batch: Partial<Batch>;
  readonly words: Pick<Ui, 'dossiers'>;
  readonly locale: string;
  readonly dossiersHref: string | undefined;
}

const NEW = '';

/** Puts what the page shows into a dossier, an existing one or a new one. */
export function AddToDossier({ assessments, batch, words, locale, dossiersHref }: Props) {
  const { kept } = useDossiers();
  const { last, take, decide } = useReception(assessments);
  const id = useId();
  const [chosen, choose] = useState<string>();
  const [name, setName] = useState('');
  const { dossiers: d } = words;
  const first = kept[0]?.dossier.id ?? NEW;
  const target = chosen !== undefined && kept.some(({ dossier }) => dossier.id === chosen) ? chosen : first;
  const into = chosen === NEW ? NEW : target;
  const put = () => {
    const dossier =
      into === NEW ? addDossier(plainLine(name, TEXT_LIMITS.runName) || d.nameExample).id : into;
    choose(dossier);
    take(dossier, { ...NO_BATCH, ...batch });
  };
  const done = kept.find(({ dossier }) => dossier.id === last?.dossier);
  return (
    <details className="fold add-to-dossier">
      <summary>{d.put}</summary>
      <form
        className="field"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          put();
        }}
      >
        {kept.length > 0 && (
          <>
            <label htmlFor={id}>{d.putIn}</label>
            <select id={id} value={into} onChange={(event) => choose(event.target.value)}>
              {kept.map(({ dossier }) => (
                <option key={dossier.id} value={dossier.id} translate="no">
                  {dossier.name}
                </option>
              ))}
              <option value={NEW}>{d.newOne}</option>
            </select>
          </>
        )}
        {into === NEW && (
          <>
            <label htmlFor={`${id}-name`}>{d.name}</label>
            <input
              id={`${id}-name`}
              type="text"
              value={name}
              maxLength={TEXT_LIMITS.runName}
              placeholder={d.nameExample}
              onChange={(event) => setName(event.target.value)}
            />
          </>
        )}
        <p className="actions">
          <button type="submit" className="button button-quiet">
            {d.add}
          </button>
        </p>
      </form>
      <ReceptionReport last={last} words={words} locale={locale} onDecide={decide} />
      {done?.obstacle && <p className="notice">{d[done.obstacle]}</p>}
      {done && (
        <p>
          <a href={`${dossiersHref}#${fragmentOfDossier(done.dossier.id)}`}>
            <Sentence words={d.openNamed} names={{ name: done.dossier.name }} />
          </a>
        </p>
      )}
    </details>
  );
}
