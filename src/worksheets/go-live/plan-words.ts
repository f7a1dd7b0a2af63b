import { EVENTS, type DatedEvent, type GoLive, type GoLiveEventId } from './go-live-rules';
import { writtenDay } from '../../i18n/days';
import { fill } from '../../i18n/words';
import { knownFacts } from '../frame/known-facts';
import type { GoLiveWords } from './go-live-words';

/** How far an event is from the opening, as J−90, J or J+1 to J+10. */
export function markOf(id: GoLiveEventId, w: GoLiveWords): string {
  const event = EVENTS.find((one) => one.id === id)!;
  const mark = (days: number) => {
    if (days === 0) return w.dayZero;
    return fill(w.dayMark, { days: days > 0 ? `+${days}` : `−${-days}` });
  };
  return 'to' in event ? fill(w.markSpan, { from: mark(event.from), to: mark(event.to) }) : mark(event.from);
}

/** When an event is, in words. */
export function whenOf({ from, to }: DatedEvent, w: GoLiveWords, locale: string): string {
  return to === undefined
    ? writtenDay(from, locale)
    : fill(w.span, { from: writtenDay(from, locale), to: writtenDay(to, locale) });
}

/** For how many people and places the plan is, as far as it is known. */
export function scopeOf(
  { users, sites, size }: Pick<GoLive, 'users' | 'sites' | 'size'>,
  w: GoLiveWords,
  entry: (name: string, value: string) => string,
): readonly string[] {
  return knownFacts(
    [
      [w.users, users],
      [w.sites, sites],
      [w.size, size === 'unknown' ? undefined : w.sizes[size]],
    ],
    entry,
  );
}
