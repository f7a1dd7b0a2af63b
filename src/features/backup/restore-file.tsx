import { useRef, useState } from 'react';
import { type Backup, type BackupProblem, LARGEST_BACKUP, parseBackup } from '../../domain/sharing/backup';
import { fill } from '../../i18n/words';
import { FileField } from '../../controls/file-field';
import { importRuns } from '../../store/runs/manage-runs';
import { allRuns } from '../../store/runs/run-store';
import { readTextFile } from '../../controls/read-text-file';
import type { BackupProps } from './backup-props';
import { ImportPreview } from './import-preview';
import { planImport } from '../../domain/sharing/import-plan';

type Problem = BackupProblem | { readonly reason: 'unreadable' };

interface Props extends Pick<BackupProps, 'scale' | 'words' | 'locale'> {
  /** The statements of all items that are asked or were, by id. */
  readonly statements: Readonly<Record<string, string>>;
  readonly resultsHref: string;
}

/** Opens a file, shows what it would change, and changes nothing before the reader agrees. */
export function RestoreFile({ statements, scale, words, locale, resultsHref }: Props) {
  const note = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<Problem>();
  const [opened, setOpened] = useState<{ readonly name: string; readonly backup: Backup }>();
  const [done, setDone] = useState(false);
  const { backup: b } = words;
  const reset = () => {
    setOpened(undefined);
    note.current?.focus();
  };

  const open = async (file: File | undefined) => {
    if (!file) return;
    setDone(false);
    setProblem(undefined);
    setOpened(undefined);
    const read = await readTextFile(file, LARGEST_BACKUP);
    if (!read.ok) return setProblem(read);
    const parsed = parseBackup(read.text);
    return parsed.ok ? setOpened({ name: file.name, backup: parsed.backup }) : setProblem(parsed);
  };
  const plan = opened && planImport(allRuns(), opened.backup.runs, new Set(Object.keys(statements)));
  const accept = () => {
    if (!plan) return;
    importRuns(plan, opened.backup.settings);
    setDone(true);
    reset();
  };

  return (
    <div ref={note} tabIndex={-1} className="restore">
      <FileField
        label={b.file}
        hint={b.drop}
        accept=".json,application/json"
        onFiles={([file]) => void open(file)}
      />
      <div role="alert">
        {problem && (
          <p className="notice" data-problem={problem.reason}>
            {fill(b.problems[problem.reason], { where: 'where' in problem ? problem.where || '{}' : '' })}
          </p>
        )}
      </div>
      {plan && opened && (
        <ImportPreview
          plan={plan}
          made={opened.backup.made}
          name={opened.name}
          statements={statements}
          scale={scale}
          words={words}
          locale={locale}
          onYes={accept}
          onNo={reset}
        />
      )}
      <p aria-live="polite">
        {done && (
          <span>
            <span>{b.done}</span> <a href={resultsHref}>{words.runs.title}</a>
          </span>
        )}
      </p>
    </div>
  );
}
