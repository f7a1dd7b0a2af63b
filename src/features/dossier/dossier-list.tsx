import { useState } from 'react';
import { downloadText } from '../../browser/download';
import { LARGEST_DOSSIER, parseDossierFile } from '../../domain/dossier/dossier-file';
import { day } from '../../i18n/days';
import { count, fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import { openFragment } from '../../browser/fragment';
import { readTextFile } from '../../controls/read-text-file';
import { fragmentOfDossier } from '../../store/dossiers/dossier-link';
import type { DossierProps } from './dossier-props';
import { addDossier, discardUnread, putDossier, readState } from '../../store/dossiers/dossier-store';
import { FileField } from '../../controls/file-field';
import { NameForm } from '../../controls/name-form';
import { useDossiers } from '../../store/dossiers/use-dossiers';

/** The dossiers of this device, the one changed last first, and two ways to a new one. */
export function DossierList({ words, locale }: DossierProps) {
  const { kept, unread } = useDossiers();
  const [asking, ask] = useState(false);
  const { dossiers: d } = words;
  return (
    <>
      <section className="result-section" aria-labelledby="dossiers">
        <h2 id="dossiers" tabIndex={-1}>
          {d.list}
        </h2>
        {kept.length === 0 && <p>{d.empty}</p>}
        <ul className="dossier-list">
          {kept.map(({ dossier }) => (
            <li key={dossier.id}>
              <a href={`#${fragmentOfDossier(dossier.id)}`} translate="no">
                {dossier.name}
              </a>{' '}
              <span className="hint">
                {`${count(d.size, dossier.runs.length, locale)}, ${fill(d.changed, { date: day(dossier.changed, locale) })}`}
              </span>
            </li>
          ))}
        </ul>
        {asking || kept.length === 0 ? (
          <NameForm
            label={d.name}
            hint={d.nameHint}
            example={d.nameExample}
            save={d.create}
            words={words.runs}
            onName={(name) => openFragment(fragmentOfDossier(addDossier(name || d.nameExample).id))}
            {...(kept.length > 0 && { onCancel: () => ask(false) })}
          />
        ) : (
          <p className="actions">
            <button type="button" className="button" onClick={() => ask(true)}>
              {d.create}
            </button>
          </p>
        )}
        {unread.map((one) => (
          <div key={one.key} className="notice" data-unread={one.reason}>
            <p>{d[one.reason]}</p>
            {one.reason === 'corrupted' && (
              <p className="quiet-actions">
                <button type="button" onClick={() => downloadText(`${d.fileName}.txt`, one.text)}>
                  {d.download}
                </button>
                <button type="button" onClick={() => discardUnread(one)}>
                  {d.discard}
                </button>
              </p>
            )}
          </div>
        ))}
      </section>
      <RestoreDossier words={d} />
    </>
  );
}

type Problem = keyof Ui['dossiers']['fileProblems'];

/** A dossier out of a file. One that is here already takes the file in where it stands. */
function RestoreDossier({ words: d }: { readonly words: Ui['dossiers'] }) {
  const [problem, setProblem] = useState<Problem>();
  const [here, setHere] = useState<string>();
  const open = async (file: File) => {
    setProblem(undefined);
    setHere(undefined);
    const read = await readTextFile(file, LARGEST_DOSSIER);
    if (!read.ok) return setProblem(read.reason);
    const parsed = parseDossierFile(read.text);
    if (!parsed.ok)
      return setProblem(parsed.reason === 'too-large' || parsed.reason === 'newer' ? parsed.reason : 'wrong');
    const { dossier } = parsed;
    if (readState().kept.some((one) => one.dossier.id === dossier.id)) return setHere(dossier.id);
    return openFragment(fragmentOfDossier(putDossier(dossier)));
  };
  return (
    <section className="result-section">
      <h2>{d.restore}</h2>
      <p className="section-lead">{d.restoreLead}</p>
      <FileField
        label={d.restore}
        accept=".json,application/json"
        onFiles={([file]) => file && void open(file)}
      />
      {problem && (
        <p className="notice" role="alert" data-problem={problem}>
          {d.fileProblems[problem]}
        </p>
      )}
      {here && (
        <p className="notice" role="alert">
          {d.alreadyHere} <a href={`#${fragmentOfDossier(here)}`}>{d.open}</a>
        </p>
      )}
    </section>
  );
}
