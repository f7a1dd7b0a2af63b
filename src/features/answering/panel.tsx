import type { ListView, Subject } from '../../views/views';
import type { DimensionResult } from '../../domain/assessment/dimension-result';
import { itemsOf } from '../../domain/assessment/placed-item';
import { isLevel, type Responses } from '../../domain/assessment/response';
import { count, fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import { CapReasons } from '../results/cap-reasons';
import { LevelCounts } from '../results/level-counts';
import { ProgressBar } from './progress-bar';

export interface PanelProps {
  readonly result: DimensionResult;
  readonly list: ListView;
  readonly responses: Responses;
  readonly subject: Subject;
  /** Whether the points stand on this page under their own ids. */
  readonly linked: boolean;
}

/** The line at the foot of a narrow screen, which opens the rest. */
export function PanelLine({ result, subject, open }: PanelProps & { readonly open: boolean }) {
  const { score, cappedBand } = result;
  const { scale, words, locale } = subject;
  return (
    <>
      <span className="panel-line-score">{score.status === 'ok' ? score.score : '–'}</span>
      <span className="panel-line-band">
        {cappedBand ? scale.bands[cappedBand].short : progressOf(result, words.panel, locale)}
      </span>
      <span className="panel-line-left">{leftOf(result, words.panel, locale)}</span>
      <span className="vh">{open ? words.panel.close : words.panel.open}</span>
    </>
  );
}

/** What a list’s answers come to. */
export function PanelResult({ result, list, responses, subject, linked }: PanelProps) {
  const { score, cappedBand } = result;
  const { rules, scale, words, locale } = subject;
  const band = cappedBand && scale.bands[cappedBand];
  const answered = score.items - score.unanswered;
  return (
    <>
      <div className="panel-body">
        <h2 className="panel-title">{words.panel.title}</h2>
        {score.status === 'ok' ? (
          <>
            <p className="panel-score">
              <span className="figure">{score.score}</span>{' '}
              <span className="panel-out-of">{words.panel.outOf}</span>
            </p>
            {score.rated < score.applicable && (
              <p className="panel-interval">
                {fill(words.panel.interval, { low: score.low, high: score.high })}
              </p>
            )}
          </>
        ) : (
          <p className="panel-none">{whyNoScore(result, words.panel, locale)}</p>
        )}
        <ProgressBar done={answered / score.items} />
        <p className="panel-progress">
          <span>{progressOf(result, words.panel, locale)}</span>
          {score.status === 'ok' && (
            <>
              <br />
              <span>{`${fill(words.panel.coverage, { coverage: score.coverage })}, ${words.panel.confidence[score.confidence]}`}</span>
            </>
          )}
        </p>
        {score.status === 'ok' && score.fewItems && <p className="panel-note">{words.panel.fewItems}</p>}
        {answered > 0 && <LevelCounts counts={score} scale={scale} words={words.results} />}
        {score.status === 'insufficient' && (
          <Missing list={list} responses={responses} words={words.panel} linked={linked} />
        )}
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
      </div>
      {band && cappedBand && (
        <div className="panel-band" data-tint={cappedBand}>
          <strong>{band.label}</strong>
          <span>{band.reading}</span>
        </div>
      )}
    </>
  );
}

/** What is announced of a result. */
export function panelSummary(result: DimensionResult, { scale, words, locale }: Subject): string {
  const { score, cappedBand } = result;
  const left = leftOf(result, words.panel, locale);
  return score.status === 'ok' && cappedBand
    ? fill(words.panel.announce, { score: score.score, band: scale.bands[cappedBand].short, left })
    : fill(words.panel.announceNone, { left });
}

function leftOf({ score }: DimensionResult, words: Ui['panel'], locale: string): string {
  return score.unanswered === 0 ? words.done : count(words.left, score.unanswered, locale);
}

function progressOf({ score }: DimensionResult, words: Ui['panel'], locale: string): string {
  return count(words.progress, score.items - score.unanswered, locale, { items: score.items });
}

function whyNoScore({ score }: DimensionResult, words: Ui['panel'], locale: string): string {
  switch (score.status) {
    case 'insufficient':
      return count(words.missing, score.missing, locale);
    case 'unknown':
      return words.unknown;
    case 'not-applicable':
      return words.notApplicable;
    default:
      return words.empty;
  }
}

interface MissingProps extends Pick<PanelProps, 'list' | 'responses' | 'linked'> {
  readonly words: Ui['panel'];
}

/** The points without a level, by their number in the list; the statement is said with it. */
function Missing({ list, responses, words, linked }: MissingProps) {
  const items = itemsOf(list)
    .map((item, i) => ({ item, number: i + 1 }))
    .filter(({ item: { id } }) => !isLevel(responses.get(id)) && responses.get(id) !== 'not-applicable');
  return (
    <div className="missing">
      <p>{words.toRate}</p>
      <ul>
        {items.map(({ item, number }) => (
          <li key={item.id} data-missing={item.id}>
            {linked ? (
              <a href={`#${item.id}`}>
                <span>{number}</span>
                <span className="said">{`, ${item.statement}`}</span>
              </a>
            ) : (
              number
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
