import { type ReactNode, useState } from 'react';
import type { ListView, ScaleView } from '../../collections/views';
import type { DimensionResult } from '../../domain/assessment/result';
import { count, fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import { dimensionAttributes } from '../results/result-attributes';
import { useAnnouncement } from './use-announcement';

interface Props {
  readonly result: DimensionResult;
  readonly list: ListView;
  readonly scale: ScaleView;
  readonly words: Ui['panel'];
  readonly locale: string;
  /** Whether the answers have been read: until then the panel claims no result. */
  readonly known: boolean;
  /** The note on keeping, the choice of stage, the way on. */
  readonly children?: ReactNode;
}

/**
 * What a list’s answers come to. Beside the list on a wide screen; at the foot of a narrow one,
 * a line that opens.
 */
export function ResultPanel({ result, list, scale, words, locale, known, children }: Props) {
  const [open, setOpen] = useState(false);
  const { score, cappedBand } = result;
  const band = cappedBand && scale.bands[cappedBand];
  const answered = score.items - score.unanswered;
  const left = score.unanswered === 0 ? words.done : count(words.left, score.unanswered, locale);
  const summary =
    score.status === 'ok' && band
      ? fill(words.announce, { score: score.score, band: band.short, left })
      : fill(words.announceNone, { left });
  const announcement = useAnnouncement(summary);

  return (
    <aside
      className="panel"
      aria-label={words.title}
      data-open={open}
      {...(known && dimensionAttributes(result))}
    >
      <button type="button" className="panel-line" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="panel-line-score">{score.status === 'ok' ? score.score : '–'}</span>
        <span className="panel-line-band">
          {band?.short ?? count(words.progress, answered, locale, { items: score.items })}
        </span>
        <span className="panel-line-left">{left}</span>
        <span className="vh">{open ? words.close : words.open}</span>
      </button>
      <div className="panel-body">
        <h2 className="panel-title">{words.title}</h2>
        {score.status === 'ok' ? (
          <>
            <p className="panel-score">
              <span className="figure">{score.score}</span>{' '}
              <span className="panel-out-of">{words.outOf}</span>
            </p>
            {score.rated < score.applicable && (
              <p className="panel-interval">{fill(words.interval, { low: score.low, high: score.high })}</p>
            )}
          </>
        ) : (
          <p className="panel-none">{whyNoScore(result, words, locale)}</p>
        )}
        <svg className="progress" width="100%" height="6" aria-hidden="true" focusable="false">
          <rect width="100%" height="6" rx="3" className="progress-track" />
          <rect width={`${(100 * answered) / score.items}%`} height="6" rx="3" className="progress-done" />
        </svg>
        <p className="panel-progress">
          {count(words.progress, answered, locale, { items: score.items })}
          {score.status === 'ok' && (
            <>
              <br />
              {fill(words.coverage, { coverage: score.coverage })}, {words.confidence[score.confidence]}
            </>
          )}
        </p>
        {score.status === 'ok' && score.fewItems && <p className="panel-note">{words.fewItems}</p>}
        {band && <CapReasons result={result} list={list} scale={scale} words={words} />}
        {result.open.length > 0 && answered > 0 && (
          <p className="panel-note">{count(words.provisional, result.open.length, locale)}</p>
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

/** Why the band is not what the number alone would make it. */
function CapReasons({ result, list, scale, words }: Pick<Props, 'result' | 'list' | 'scale' | 'words'>) {
  const items = list.sections.flatMap((section) => section.items);
  return result.caps.map(({ item, band }) => (
    <p key={item} className="cap">
      {fill(words.capped, {
        band: scale.bands[band].label,
        reason: items.find(({ id }) => id === item)?.cap ?? '',
      })}
    </p>
  ));
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
