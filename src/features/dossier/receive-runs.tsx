import { useId, useState } from 'react';
import { type Flavours, flavoursOf, isTextDrag } from '../../browser/flavours';
import { insertText } from '../../browser/insert-text';
import { byLastChange } from '../../domain/run/manage';
import { type Run, responsesOf } from '../../domain/run/run';
import { FileField } from '../../controls/file-field';
import { useRun } from '../../store/runs/use-run';
import { RunSelect } from '../../controls/run-select';
import type { DossierProps } from './dossier-props';
import { batchOfFiles, batchOfRuns, batchOfText, linksBeside } from './batches';
import { ReceptionReport } from './reception-report';
import type { OpenedDossier } from '../../store/dossiers/use-dossiers';
import { type Batch, useReception } from './use-reception';

interface Props extends DossierProps {
  readonly opened: OpenedDossier;
}

/** The ways in: a text with links in it, files, a run of this device. What is new comes in at once. */
export function ReceiveRuns({ opened, ...props }: Props) {
  const { assessments, words, locale } = props;
  const { dossiers: d } = words;
  const id = useId();
  const [text, setText] = useState('');
  const [said, say] = useState<'pasteEmpty' | 'pasteUnloaded'>();
  const receiving = useReception(assessments);

  const take = (batch: Batch) => receiving.take(opened.dossier.id, batch);
  const takeText = async (whole: string) => {
    const isEmpty = whole.trim() === '';
    const batch = isEmpty ? undefined : await batchOfText(whole, assessments);
    say(isEmpty ? 'pasteEmpty' : batch ? undefined : 'pasteUnloaded');
    if (batch) take(batch);
    const isWhole =
      batch && batch.arrivals.length + batch.invitations.length > 0 && batch.problems.length === 0;
    // What could not be read stays, to be mended.
    setText((now) => (isWhole ? (now === whole ? '' : now) : now || whole));
  };
  const files = (all: readonly File[]) => void batchOfFiles(all, assessments).then(take);
  /** The words of a paste or a drop with the links that stand behind them; nothing where the words say it all. */
  const withLinks = (brought: Flavours) => {
    const links = linksBeside(brought, assessments);
    const words = links.includes(brought.plain.trim()) ? '' : brought.plain;
    return links.length > 0 ? [words, ...links].filter(Boolean).join('\n') : undefined;
  };
  return (
    <>
      <form
        className="field paste-links"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void takeText(text);
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
          onPaste={(event) => {
            const { clipboardData, currentTarget } = event;
            const whole = withLinks(flavoursOf(clipboardData));
            if (clipboardData.files.length > 0 && clipboardData.types.every((type) => type === 'Files')) {
              event.preventDefault();
              files([...clipboardData.files]);
            } else if (whole !== undefined) {
              event.preventDefault();
              insertText(currentTarget, whole);
            }
          }}
          onDragOver={(event) => {
            if (event.dataTransfer.types.includes('Files')) event.preventDefault();
          }}
          onDrop={(event) => {
            const { dataTransfer, currentTarget } = event;
            const whole = isTextDrag(dataTransfer) ? withLinks(flavoursOf(dataTransfer)) : undefined;
            if (dataTransfer.files.length > 0) {
              event.preventDefault();
              files([...dataTransfer.files]);
            } else if (whole !== undefined) {
              event.preventDefault();
              insertText(currentTarget, `${whole}\n`);
            }
          }}
        />
        <p id={`${id}-hint`} className="hint">
          {d.pasteHint}
        </p>
        <p aria-live="polite">{said && d[said]}</p>
        <p className="actions">
          <button type="submit" className="button">
            {d.add}
          </button>
        </p>
      </form>
      <ReceptionReport last={receiving.last} words={words} locale={locale} onDecide={receiving.decide} />
      <FileField
        label={d.file}
        hint={d.fileHint}
        multiple
        onFiles={files}
        onText={(brought) => void takeText(withLinks(brought) ?? brought.plain)}
      />
      <OwnRun {...props} onAdd={(run) => take(batchOfRuns([run], assessments))} />
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
