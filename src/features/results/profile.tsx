import type { AssessmentView, ListView, ScaleView } from '../../views/views';
import type { DimensionResult } from '../../domain/assessment/dimension-result';
import { count, fill } from '../../i18n/words';
import type { Scale } from '../../schemas/scale';
import type { Ui } from '../../schemas/ui';
import { CapReasons } from './cap-reasons';
import { LevelCounts } from './level-counts';
import { dimensionAttributes } from './result-attributes';
import { statusText } from './status-text';

interface Props {
  readonly assessments: readonly AssessmentView[];
  readonly results: readonly DimensionResult[];
  readonly rules: Scale;
  readonly scale: ScaleView;
  readonly words: Pick<Ui, 'results' | 'status' | 'panel'>;
  readonly locale: string;
}

/** A bar a list on one axis from 0 to 100, with its interval, its band in words and its answers by level. */
export function Profile({ assessments, results, rules, scale, words, locale }: Props) {
  return (
    <div className="profile">
      <svg width="0" height="0" aria-hidden="true" focusable="false">
        <defs>
          <pattern
            id="hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="2" height="6" className="hatch-line" />
          </pattern>
        </defs>
      </svg>
      {assessments.map(({ id, title, dimensions }) => (
        <section key={id} aria-label={title}>
          <h3>{title}</h3>
          <div className="profile-axis" aria-hidden="true">
            <span>0</span>
            <span>25</span>
            <span>50</span>
            <span>75</span>
            <span>100</span>
          </div>
          <ul>
            {dimensions.map((list) => {
              const result = results.find((one) => one.id === list.id);
              return (
                result && (
                  <ProfileRow
                    key={list.id}
                    list={list}
                    result={result}
                    rules={rules}
                    scale={scale}
                    words={words}
                    locale={locale}
                  />
                )
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface RowProps extends Pick<Props, 'rules' | 'scale' | 'words' | 'locale'> {
  readonly list: ListView;
  readonly result: DimensionResult;
}

function ProfileRow({ list, result, rules, scale, words, locale }: RowProps) {
  const { score, cappedBand } = result;
  const answered = score.items - score.unanswered;
  return (
    <li className="profile-row" {...dimensionAttributes(result)}>
      <a className="profile-name" href={list.href}>
        {list.title}
      </a>
      <Bar result={result} />
      <p className="profile-says">
        {score.status === 'ok' && cappedBand ? (
          <>
            <span className="figure">{score.score}</span>
            <span className="band-word">{` ${scale.bands[cappedBand].short}`}</span>
            {score.rated < score.applicable && (
              <span className="hint">{fill(words.panel.interval, { low: score.low, high: score.high })}</span>
            )}
          </>
        ) : (
          <span className="hint">
            {score.status === 'insufficient'
              ? count(words.panel.missing, score.missing, locale)
              : statusText(score, words.status)}
          </span>
        )}
      </p>
      {answered > 0 && <LevelCounts counts={score} scale={scale} words={words.results} />}
      {score.status === 'ok' && (
        <CapReasons
          band={score.band}
          caps={result.caps}
          open={result.open}
          lists={[list]}
          rules={rules}
          scale={scale}
          words={words.panel}
          locale={locale}
        />
      )}
    </li>
  );
}

/** The bar itself: drawn for the eye, said in words beside it. */
function Bar({ result: { score, cappedBand } }: { readonly result: DimensionResult }) {
  return (
    <svg className="bar" width="100%" height="16" aria-hidden="true" focusable="false">
      <rect className="bar-track" y="3" width="100%" height="10" />
      {[25, 50, 75].map((cut) => (
        <line key={cut} className="bar-cut" x1={`${cut}%`} x2={`${cut}%`} y1="3" y2="13" />
      ))}
      {score.status === 'ok' && (
        <>
          <rect className="bar-fill" data-tint={cappedBand} y="3" width={`${score.score}%`} height="10" />
          {score.low < score.high && (
            <g className="whisker">
              <line x1={`${score.low}%`} x2={`${score.high}%`} y1="8" y2="8" />
              <line x1={`${score.low}%`} x2={`${score.low}%`} y1="4" y2="12" />
              <line x1={`${score.high}%`} x2={`${score.high}%`} y1="4" y2="12" />
            </g>
          )}
        </>
      )}
    </svg>
  );
}
