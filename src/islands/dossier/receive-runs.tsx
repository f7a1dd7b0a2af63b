import { useId, useState } from 'react';
import { readFile } from '../../browser/read-file';
import { openRun } from '../../domain/dossier/dossier';
import { readMailParts } from '../../domain/dossier/mail-parts';
import { LARGEST_DOSSIER } from '../../domain/dossier/dossier-file';
import { findCodes, type FoundCodes } from '../../domain/sharing/find-codes';
import { openFile } from '../../domain/dossier/open-file';
import { type Arrival, arrivalsOf } from '../../domain/dossier/receive';
import { byLastChange } from '../../domain/run/manage';
import { type Run, responsesOf } from '../../domain/run/run';
import { parseShareCode, writeShareCode } from '../../domain/sharing/share-code';
import { sharedRun } from '../../domain/sharing/shared-run';
import { useRun } from '../run/use-run';
import { RunSelect } from '../runs/run-select';
import { dayOfRun } from '../sharing/share-link';
import type { DossierProps } from './dossier-props';
import { FileField } from '../files/file-field';
import { ReceptionReport } from './reception-report';
import type { OpenedDossier } from './use-dossiers';
import { type Haul, NO_HAUL, useReception } from './use-reception';

interface Props extends DossierProps {
  readonly opened: OpenedDossier;
}

/** The ways in: a text with links in it, files, a run of this device. What is new comes in at once. */
export function ReceiveRuns({ opened, ...props }: Props) {
  const { assessments, words, locale } = props;
  const { dossiers: d } = words;
  const id = useId();
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const receiving = useReception(assessments);
  const lists = assessments.flatMap(({ dimensions }) => dimensions.map((list) => list.id));

  const take = (haul: Haul) => receiving.take(opened.dossier.id, haul);
  const paste = () => {
    const haul = haulOf(findCodes(readMailParts(text), assessments, lists));
    const isWhole = haul.arrivals.length + haul.invitations.length > 0 && haul.problems.length === 0;
    setEmpty(text.trim() === '');
    if (text.trim() !== '') take(haul);
    // What could not be read stays, to be mended.
    if (isWhole) setText('');
  };
  const files = async (all: readonly File[]) => {
    const hauls = await Promise.all(all.map((file) => haulOfFile(file, assessments, lists)));
    take({
      arrivals: hauls.flatMap(({ arrivals }) => arrivals),
      invitations: hauls.flatMap(({ invitations }) => invitations),
      problems: hauls.flatMap(({ problems }) => problems),
      files: hauls.flatMap((haul) => haul.files),
      worksheets: Object.assign({}, ...hauls.map(({ worksheets }) => worksheets)),
    });
  };
  return (
    <>
      <form
        className="field paste-links"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          paste();
        }}
      >
        <label htmlFor={id}>{d.paste}</label>
        <textarea
          id={id}
          rows={5}
          value={text}
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setText(target.value)}
        />
        <p id={`${id}-hint`} className="hint">
          {d.pasteHint}
        </p>
        <p role="status">{isEmpty && d.pasteEmpty}</p>
        <p className="actions">
          <button type="submit" className="button">
            {d.add}
          </button>
        </p>
      </form>
      <ReceptionReport last={receiving.last} words={words} locale={locale} onDecide={receiving.decide} />
      <FileField label={d.file} hint={d.fileHint} multiple onFiles={(all) => void files(all)} />
      <OwnRun {...props} onAdd={(run) => take(haulOfRuns([run], assessments))} />
    </>
  );
}

interface OwnRunProps extends DossierProps {
  readonly onAdd: (run: Run) => void;
}

/** A run that lies on this device: whoever compiles may have answered too. */
function OwnRun({ words, locale, onAdd }: OwnRunProps) {
  const { runs } = useRun();
  const [chosen, choose] = useState<string>();
  const all = byLastChange(runs).filter((run) => responsesOf(run).size > 0);
  const run = all.find(({ id }) => id === chosen) ?? all[0];
  return run ? (
    <div className="own-run">
      <RunSelect
        label={words.dossiers.own}
        runs={all}
        chosen={run.id}
        words={words.runs}
        locale={locale}
        onChoose={choose}
      />
      <button type="button" className="button button-quiet" onClick={() => onAdd(run)}>
        {words.dossiers.ownAdd}
      </button>
    </div>
  ) : null;
}

type Assessments = DossierProps['assessments'];

async function haulOfFile(file: File, assessments: Assessments, lists: readonly string[]): Promise<Haul> {
  const read = await readFile(file, LARGEST_DOSSIER);
  const refused = (reason: Haul['files'][number]['reason']) => ({
    ...NO_HAUL,
    files: [{ name: file.name, reason }],
  });
  if (!read.ok) return refused(read.reason);
  const opened = openFile(read.text, assessments, lists);
  switch (opened.kind) {
    case 'problem':
      return refused(opened.reason);
    case 'dossier':
      return {
        ...NO_HAUL,
        arrivals: arrivalsOf(opened.dossier.runs.map((kept) => openRun(kept, assessments))),
        invitations: opened.dossier.invitations.map(({ code }) => code),
        worksheets: opened.dossier.worksheets,
      };
    case 'runs':
      return haulOfRuns(opened.runs, assessments);
    case 'text':
      return isNothing(opened.found) ? refused('no-link') : haulOf(opened.found);
  }
}

function isNothing({ runs, invitations, problems }: FoundCodes): boolean {
  return runs.length + invitations.length + problems.length === 0;
}

function haulOf({ runs, invitations, problems }: FoundCodes): Haul {
  return { ...NO_HAUL, arrivals: runs, invitations: invitations.map(({ code }) => code), problems };
}

/** Runs as their links would bring them. Those without an answer bring nothing. */
function haulOfRuns(runs: readonly Run[], assessments: Assessments): Haul {
  const arrivals = runs
    .filter((run) => responsesOf(run).size > 0)
    .flatMap((run): Arrival[] => {
      const sender = run.origin?.kind === 'received' ? run.origin.sender : undefined;
      const code = writeShareCode(sharedRun(run, dayOfRun(run), sender), assessments);
      const parsed = parseShareCode(code, assessments);
      return parsed.ok ? [{ code, shared: parsed.run }] : [];
    });
  return { ...NO_HAUL, arrivals };
}
