import { type ReactNode, useState } from 'react';
import type { ListView, ScaleView } from '../../collections/views';
import { itemsOf } from '../../domain/assessment/placed-item';
import { isLevel, type Responses } from '../../domain/assessment/response';
import type { DimensionResult } from '../../domain/assessment/dimension-result';
import { count, fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import type { Scale } from '../../schemas/scale';
import { CapReasons } from '../results/cap-reasons';
import { LevelCounts } from '../results/level-counts';
import { dimensionAttributes } from '../results/result-attributes';
import { useAnnouncement } from './use-announcement';

interface Props {
  readonly result: DimensionResult;
  readonly list: ListView;
  readonly responses: Responses;
  readonly rules: Scale;
  readonly scale: ScaleView;
  readonly words: Pick<Ui, 'panel' | 'results'>;
  readonly locale: string;
  /** Whether the answers have been read: until then the panel claims no result. */
  readonly known: boolean;
  /** Whether the points stand on this page under their own ids. */
  readonly linked: boolean;
  /** The note on keeping, the choice of stage, the way on. */
  readonly children?: ReactNode;
}

/**
 * What a list’s answers come to. Beside the list on a wide screen; at the foot of a narrow one,
 * a line that opens.
 */
export function ResultPanel({
  result,
  list,
  responses,
  rules,
  scale,
  words,
  locale,
  known,
  linked,
  children,
}: Props) {
  const [open, setOpen] = useState(false);
  const { score, cappedBand } = result;
  const band = cappedBand && scale.bands[cappedBand];
  const answered = score.items - score.unanswered;
  const left = score.unanswered === 0 ? words.panel.done : count(words.panel.left, score.unanswered, locale);
  const summary =
    score.status === 'ok' && band
      ? fill(words.panel.announce, { score: score.score, band: band.short, left })
      : fill(words.panel.announceNone, { left });
  const announcement = useAnnouncement(known ? summary : '');

  return (
    <aside
      className="panel"
      aria-label={words.panel.title}
      data-open={open}
      {...(known && dimensionAttributes(result))}
    >
      <button type="button" className="panel-line" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="panel-line-score">{score.status === 'ok' ? score.score : '–'}</span>
        <span className="panel-line-band">
          {band?.short ?? count(words.panel.progress, answered, locale, { items: score.items })}
        </span>
        <span className="panel-line-left">{left}</span>
        <span className="vh">{open ? words.panel.close : words.panel.open}</span>
      </button>
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
        <svg className="progress" width="100%" height="6" aria-hidden="true" focusable="false">
          <rect width="100%" height="6" rx="3" className="progress-track" />
          <rect width={`${(100 * answered) / score.items}%`} height="6" rx="3" className="progress-done" />
        </svg>
        <p className="panel-progress">
          <span>{count(words.panel.progress, answered, locale, { items: score.items })}</span>
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
      <div className="panel-foot">{children}</div>
      <p className="vh" aria-live="polite">
        {announcement}
      </p>
    </aside>
  );
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

interface MissingProps extends Pick<Props, 'list' | 'responses' | 'linked'> {
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
