import { useState } from 'react';
import { localDay, now } from '../../browser/clock';
import { assess } from '../../domain/assessment/result';
import { groupOf, NO_RUNS, notesOf, type Run, responsesOf, stageOf } from '../../domain/run/run';
import { writeBackup } from '../../domain/sharing/backup';
import { answeredDay } from '../../domain/sharing/run-day';
import { writtenDay } from '../../i18n/days';
import { fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import type { ResultProps } from './result-view';
import { labelOfRun } from '../../controls/run-label';
import { resultCsv } from './result-csv';
import { resultMarkdown } from './result-markdown';
import { TakeAway } from '../../controls/take-away';

interface Props extends Omit<ResultProps, 'words'> {
  readonly run: Run;
  readonly link: string;
  readonly words: ResultProps['words'] & Pick<Ui, 'exports' | 'runs' | 'groups'>;
}

/** One run as a table, as a text, as a file that this site opens again. */
export function RunExports({ run, link, ...props }: Props) {
  const [withNotes, setWithNotes] = useState(false);
  const { assessments, rules, scale, words, locale } = props;
  const { exports: e } = words;
  const [responses, stage, group] = [responsesOf(run), stageOf(run), groupOf(run)];
  const notes = withNotes ? notesOf(run) : undefined;
  const name = `${e.fileName}-${localDay(now())}`;
  const markdown = () =>
    resultMarkdown(
      {
        title: labelOfRun(run, words.runs, locale),
        facts: [
          fill(words.results.changed, { date: writtenDay(answeredDay(run, localDay), locale) }),
          ...(stage ? [fill(words.stage.chosen, { stage: words.stage.names[stage] })] : []),
          ...(group ? [fill(words.groups.chosen, { group: words.groups.names[group] })] : []),
        ],
        responses,
        stage,
        ...(notes && { notes }),
        link,
      },
      props,
    );
  const csv = () =>
    resultCsv(assessments, responses, assess(assessments, responses, stage, rules), scale, e, locale, notes);
  const json = () => {
    const runs = { ...NO_RUNS, runs: [withNotes ? run : { ...run, notes: new Map() }] };
    return writeBackup({ made: now(), runs });
  };
  const files = [
    { label: e.csv, name: `${name}.csv`, write: csv },
    { label: e.markdown, name: `${name}.md`, write: markdown },
    { label: e.json, name: `${name}.json`, write: json },
  ];
  return (
    <details className="fold run-exports">
      <summary>{e.title}</summary>
      <p>{e.lead}</p>
      {notesOf(run).size > 0 && (
        <label className="check">
          <input
            type="checkbox"
            checked={withNotes}
            onChange={({ target }) => setWithNotes(target.checked)}
          />{' '}
          <span>{e.withNotes}</span>
        </label>
      )}
      <TakeAway files={files} text={markdown} words={e} />
    </details>
  );
}
