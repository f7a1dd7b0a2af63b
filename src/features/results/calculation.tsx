import type { AssessmentView, ScaleView } from '../../views/views';
import { TOP_LEVEL } from '../../domain/assessment/score';
import type { Result } from '../../domain/assessment/result';
import { signed } from '../../i18n/signed';
import { fill } from '../../i18n/words';
import type { Scale } from '../../schemas/scale';
import type { Ui } from '../../schemas/ui';

interface Props {
  readonly assessments: readonly AssessmentView[];
  readonly result: Result;
  readonly rules: Scale;
  readonly scale: ScaleView;
  readonly words: Ui['results'];
}

/** How each figure came about, with this run’s own numbers, so that it can be worked out again by hand. */
export function Calculation({ assessments, result, rules, scale, words }: Props) {
  const lists = assessments.flatMap(({ dimensions }) => dimensions);
  const scoreOf = (id: string) => {
    const score = result.dimensions.find((one) => one.id === id)?.score;
    return score?.status === 'ok' ? score.score : undefined;
  };
  const balance = assessments.find((one) => one.balance)?.balance;
  const bands = rules.bands
    .map(({ id, from }, i) => `${scale.bands[id].short} ${from}–${(rules.bands[i + 1]?.from ?? 101) - 1}`)
    .join(', ');
  return (
    <div className="calculation">
      <p>{words.calculationLead}</p>
      <ul>
        {result.dimensions.map(({ id, score }) =>
          score.status === 'ok' ? (
            <li key={id}>
              {`${fill(words.calculationList, {
                name: lists.find((list) => list.id === id)?.title ?? id,
                sum: score.sum,
                most: TOP_LEVEL * score.rated,
                score: score.score,
              })} ${
                score.rated < score.applicable
                  ? fill(words.calculationInterval, {
                      low: score.low,
                      high: score.high,
                      open: score.applicable - score.rated,
                    })
                  : ''
              }`}
            </li>
          ) : null,
        )}
        {result.indexes.map(({ id, index }) => {
          const assessment = assessments.find((one) => one.id === id);
          const scores = assessment?.dimensions.flatMap((list) => scoreOf(list.id) ?? []) ?? [];
          return index.status === 'ok' && assessment ? (
            <li key={id}>
              {fill(words.calculationIndex, {
                name: assessment.title,
                scores: scores.join(' + '),
                n: scores.length,
                score: index.score,
              })}
            </li>
          ) : null;
        })}
        {result.overall && result.overall.of.length > 1 && (
          <li>
            {fill(words.calculationIndex, {
              name: words.overall,
              scores: result.indexes
                .flatMap(({ id, index }) =>
                  result.overall?.of.includes(id) && index.status === 'ok' ? [index.score] : [],
                )
                .join(' + '),
              n: result.overall.of.length,
              score: result.overall.score,
            })}
          </li>
        )}
        {result.balance && balance && (
          <li>
            {fill(words.calculationBalance, {
              technical: scoreOf(balance.technical) ?? '',
              human: scoreOf(balance.human) ?? '',
              gap: signed(result.balance.gap),
            })}
          </li>
        )}
      </ul>
      <p>{fill(words.calculationBands, { bands })}</p>
    </div>
  );
}
