import type { AssessmentView, ScaleView } from '../../collections/views';
import type { Result } from '../../domain/assessment/result';
import { fill } from '../../i18n/words';
import type { Scale } from '../../schemas/scale';
import type { Ui } from '../../schemas/ui';
import { indexAttributes, overallAttributes } from './result-attributes';

interface Props {
  readonly result: Result;
  readonly assessments: readonly AssessmentView[];
  readonly scale: ScaleView;
  readonly rules: Scale;
  readonly words: Ui['results'];
}

/** The indexes, then the overall figure: last, because the profile says more. */
export function IndexSection({ result, assessments, scale, rules, words }: Props) {
  const titleOf = (id: string) => assessments.find((one) => one.id === id)?.title ?? id;
  const { overall } = result;
  return (
    <dl className="indexes">
      {result.indexes.map((entry) => (
        <div key={entry.id} {...indexAttributes(entry)}>
          <dt>{titleOf(entry.id)}</dt>
          <dd>
            {entry.index.status === 'ok' && entry.cappedBand ? (
              <>
                <span className="figure">{entry.index.score}</span>{' '}
                <span className="band-word">{scale.bands[entry.cappedBand].short}</span>
              </>
            ) : entry.index.status === 'not-applicable' ? (
              words.indexNotApplicable
            ) : (
              fill(words.indexInsufficient, {
                scored: entry.index.scored,
                applicable: entry.index.applicable,
                needed: Math.ceil((rules.index * entry.index.applicable) / 100),
              })
            )}
          </dd>
        </div>
      ))}
      <div {...overallAttributes(overall)}>
        <dt>{words.overall}</dt>
        <dd>
          {overall ? (
            <>
              <span className="figure">{overall.score}</span>{' '}
              <span className="band-word">{scale.bands[overall.cappedBand].short}</span>
              <span className="hint">
                {overall.of.length === 1
                  ? fill(words.overallOnly, { name: titleOf(overall.of[0] ?? '') })
                  : words.overallLead}
              </span>
            </>
          ) : (
            words.overallNone
          )}
        </dd>
      </div>
    </dl>
  );
}
