import { useState } from 'react';
import { byLastChange } from '../../domain/run/manage';
import { changedAt, responsesOf } from '../../domain/run/run';
import type { Ui } from '../../schemas/ui';
import { useRun } from '../../store/runs/use-run';
import { RunSelect } from '../../controls/run-select';
import { guarded } from '../../controls/guarded';
import { withSubject } from '../../controls/with-subject';
import type { ChangesProps } from './changes-props';
import { ChangesView } from './changes-view';

interface Props extends ChangesProps {
  readonly words: ChangesProps['words'] & Pick<Ui, 'runs'>;
  readonly resultsHref: string;
}

/** Two runs of this device, chosen by the reader; to begin with, the two that were changed last. */
function OwnChanges({ resultsHref, ...props }: Props) {
  const { runs } = useRun();
  const [chosen, choose] = useState<{ readonly before?: string; readonly after?: string }>({});
  const { words, locale } = props;
  const { changes: c } = words;
  const all = byLastChange(runs).filter((run) => responsesOf(run).size > 0);
  const after = all.find(({ id }) => id === chosen.after) ?? all[0];
  const before =
    all.find(({ id }) => id === chosen.before) ??
    all.find((run) => run !== after && after && changedAt(run) <= changedAt(after));

  if (!after || !before)
    return (
      <div data-ready="">
        <p className="notice">{c.tooFew}</p>
        <p className="actions">
          <a className="button" href={resultsHref}>
            {words.runs.title}
          </a>
        </p>
      </div>
    );
  return (
    <div data-ready="">
      <div className="result-head changes-choice">
        <RunSelect
          label={c.before}
          runs={all}
          chosen={before.id}
          words={words.runs}
          locale={locale}
          onChoose={(id) => choose({ before: id, after: after.id })}
        />
        <RunSelect
          label={c.after}
          runs={all}
          chosen={after.id}
          words={words.runs}
          locale={locale}
          onChoose={(id) => choose({ before: before.id, after: id })}
        />
        <p className="actions">
          <button
            type="button"
            className="button button-quiet"
            onClick={() => choose({ before: after.id, after: before.id })}
          >
            {c.swap}
          </button>
        </p>
      </div>
      {before === after ? (
        <p className="notice">{c.same}</p>
      ) : (
        <ChangesView {...props} before={before} after={after} />
      )}
    </div>
  );
}

export default guarded(withSubject(OwnChanges));
