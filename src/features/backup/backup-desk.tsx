import { now, localDay } from '../../browser/clock';
import { downloadText } from '../../browser/download';
import { itemsOf } from '../../domain/assessment/placed-item';
import { NO_RUNS } from '../../domain/run/run';
import { writeBackup } from '../../domain/sharing/backup';
import { KeepingNote } from '../keeping/keeping-note';
import { readSettings } from '../../store/settings/settings-store';
import { useRun } from '../../store/runs/use-run';
import { UndoNote } from '../runs/undo-note';
import { guarded } from '../../controls/guarded';
import { withSubject } from '../../controls/with-subject';
import type { BackupProps } from './backup-props';
import { RestoreFile } from './restore-file';

/** Everything that this site keeps, into a file and out of it. */
function BackupDesk({ assessments, retired, scale, words, locale, resultsHref, hrefs }: BackupProps) {
  const { runs, run } = useRun();
  const { backup: b } = words;
  const items = assessments.flatMap(({ dimensions }) => dimensions.flatMap(itemsOf));
  const statements = {
    ...Object.fromEntries(items.map(({ id, statement }) => [id, statement])),
    ...retired,
  };
  const save = () => {
    const all = { ...NO_RUNS, runs, ...(run && { current: run.id }) };
    const text = writeBackup({ made: now(), runs: all, settings: readSettings() });
    downloadText(`prelude-${localDay(now())}.json`, text);
  };
  return (
    <div data-ready="">
      <UndoNote words={words.runs} />
      <section className="result-section">
        <h2>{b.save}</h2>
        <p className="section-lead">{b.saveLead}</p>
        {runs.length > 0 ? (
          <p className="actions">
            <button type="button" className="button" onClick={save}>
              {b.saveButton}
            </button>
          </p>
        ) : (
          <p>{b.nothing}</p>
        )}
        <KeepingNote words={words.keeping} />
      </section>
      <section className="result-section">
        <h2>{b.restore}</h2>
        <p className="section-lead">{b.restoreLead}</p>
        <RestoreFile
          statements={statements}
          scale={scale}
          words={words}
          locale={locale}
          resultsHref={resultsHref}
        />
        <p className="hint">
          <a href={hrefs.schema}>{b.schema}</a> (JSON Schema)
        </p>
      </section>
    </div>
  );
}

export default guarded(withSubject(BackupDesk));
