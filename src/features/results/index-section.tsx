import type { AssessmentView, ScaleView } from '../../views/views';
import { listsNeeded } from '../../domain/assessment/index-score';
import type { IndexResult, OverallResult, Result } from '../../domain/assessment/result';
import { fill } from '../../i18n/words';
import type { Scale } from '../../schemas/scale';
import type { Ui } from '../../schemas/ui';
import { CapReasons } from './cap-reasons';
import { indexAttributes, overallAttributes } from './summary-attributes';

interface Props {
  readonly result: Result;
  readonly assessments: readonly AssessmentView[];
  readonly scale: ScaleView;
  readonly rules: Scale;
  readonly words: Pick<Ui, 'results' | 'panel'>;
  readonly locale: string;
}

/** The indexes, then the overall figure: last, because the profile says more. */
export function IndexSection({ result: { indexes, overall }, ...props }: Props) {
  const { assessments, words, rules } = props;
  const titleOf = (id: string) => assessments.find((one) => one.id === id)?.title ?? id;
  return (
    <dl className="indexes">
      {indexes.map((entry) => (
        <div key={entry.id} {...indexAttributes(entry)}>
          <dt>{titleOf(entry.id)}</dt>
          <dd>
            {entry.index.status === 'ok' ? (
              <Figure {...props} score={entry.index.score} {...entry} />
            ) : (
              whyNoIndex(entry, rules, words.results)
            )}
          </dd>
        </div>
      ))}
      <div {...overallAttributes(overall)}>
        <dt>{words.results.overall}</dt>
        <dd>
          {overall ? (
            <>
              <Figure {...props} {...overall} />
              <p className="hint">
                {overall.of.length === 1
                  ? fill(words.results.overallOnly, { name: titleOf(overall.of[0] ?? '') })
                  : words.results.overallLead}
              </p>
            </>
          ) : (
            words.results.overallNone
          )}
        </dd>
      </div>
    </dl>
  );
}

type FigureProps = Omit<Props, 'result'> &
  Pick<OverallResult, 'score' | 'caps' | 'open'> &
  Pick<IndexResult, 'band' | 'cappedBand'>;

function Figure({
  score,
  band,
  cappedBand,
  caps,
  open,
  assessments,
  rules,
  scale,
  words,
  locale,
}: FigureProps) {
  if (!band || !cappedBand) return null;
  const lowest = band === cappedBand ? [] : caps.filter((cap) => cap.band === cappedBand);
  return (
    <>
      <span className="figure">{score}</span>
      <span className="band-word">{` ${scale.bands[cappedBand].short}`}</span>
      <CapReasons
        band={band}
        caps={lowest}
        open={open}
        lists={assessments.flatMap(({ dimensions }) => dimensions)}
        rules={rules}
        scale={scale}
        words={words.panel}
        locale={locale}
      />
    </>
  );
}

function whyNoIndex(
  { index: { status, scored, applicable } }: IndexResult,
  rules: Scale,
  words: Ui['results'],
) {
  if (status === 'not-applicable') return words.indexNotApplicable;
  return fill(words.indexInsufficient, {
    scored,
    applicable,
    needed: listsNeeded(applicable, rules),
  });
}
