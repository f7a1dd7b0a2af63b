import { busyDays, type DatedEvent, EVENTS, type GoLive } from './go-live-rules';
import { writtenDay } from '../../i18n/days';
import type { GoLiveWords } from './go-live-words';
import { markOf } from './plan-words';

interface Props {
  readonly timeline: readonly DatedEvent[];
  readonly date: string;
  readonly peaks: GoLive['peaks'];
  readonly words: GoLiveWords;
  readonly locale: string;
}

/** From three months before to a year after, with more room for the days around the opening. */
const TICKS: readonly (readonly [days: number, place: number])[] = [
  [-90, 0],
  [-30, 20],
  [0, 36],
  [30, 62],
  [90, 78],
  [180, 88],
  [365, 100],
];
const DAY = 86_400_000;

/** The plan as a line: what comes before the opening and what after, what lasts, and when everybody is busy. */
export function Timeline({ timeline, date, peaks, words: w, locale }: Props) {
  const opening = Date.parse(`${date}T12:00:00Z`);
  const daysTo = (day: string) => Math.round((Date.parse(`${day}T12:00:00Z`) - opening) / DAY);
  const busy = busyDays(peaks).flatMap(({ id, from, to }) => {
    const [begin, end] = [placeOf(daysTo(from)), placeOf(daysTo(to) + 1)];
    return end > 0 && begin < 100 ? [{ id, begin, width: Math.max(0.6, end - begin) }] : [];
  });
  return (
    <figure className="timeline" aria-hidden="true">
      <svg width="100%" height="118">
        {busy.map(({ id, begin, width }) => (
          <rect key={id} className="busy" x={`${begin}%`} width={`${width}%`} y="20" height="64" />
        ))}
        <line x1="0" x2="100%" y1="56" y2="56" className="line" />
        {timeline.map(({ id }, i) => {
          const event = EVENTS.find((one) => one.id === id)!;
          const [begin, end] = [placeOf(event.from), 'to' in event ? placeOf(event.to) : undefined];
          return (
            <g key={id} data-event={id}>
              {end === undefined ? (
                <circle cx={`${begin}%`} cy="56" r={event.from === 0 ? 9 : 6} />
              ) : (
                <rect
                  x={`${begin}%`}
                  width={`${end - begin}%`}
                  y={event.from === 1 ? 48 : 50}
                  height={event.from === 1 ? 16 : 12}
                />
              )}
              <text x={`${(begin + (end ?? begin)) / 2}%`} y={i % 2 === 0 ? 30 : 92} textAnchor="middle">
                {end === undefined ? markOf(id, w) : ''}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>
        <span className="timeline-opening" /> <span>{writtenDay(date, locale)}</span>
        {busy.length > 0 && (
          <>
            <span className="timeline-busy" />
            <span>{w.peak}</span>
          </>
        )}
      </figcaption>
    </figure>
  );
}

/** Where a day stands on the line, in percent. */
function placeOf(days: number): number {
  return inset(rawPlace(days));
}

function rawPlace(days: number): number {
  const next = TICKS.findIndex(([tick]) => days <= tick);
  if (next === 0) return 0;
  const [right, left] = [TICKS[next], TICKS[next - 1]];
  if (!right || !left) return 100;
  return left[1] + ((days - left[0]) / (right[0] - left[0])) * (right[1] - left[1]);
}

/** So that the first and the last mark stand whole within the picture. */
function inset(place: number): number {
  return 3 + place * 0.94;
}
