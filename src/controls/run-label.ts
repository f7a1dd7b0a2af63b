import { localDay } from '../browser/clock';
import { nameOf, type Run } from '../domain/run/run';
import { begunDay } from '../domain/sharing/run-day';
import { day, writtenDay } from '../i18n/days';
import { fill } from '../i18n/words';
import type { Ui } from '../schemas/ui';

/** What a run is called: by its name, or by the day it was begun. */
export function labelOfRun(run: Run, words: Ui['runs'], locale: string): string {
  return nameOf(run) ?? fill(words.unnamed, { date: writtenDay(begunDay(run, localDay), locale) });
}

/** What kind of run it is, in a few words; nothing for one of the reader’s own that can be gone on with. */
export function kindOfRun(
  { id, origin, invitation }: Run,
  current: string | undefined,
  words: Ui['runs'],
  locale: string,
): string | undefined {
  if (origin?.kind === 'frozen') return fill(words.frozen, { date: day(origin.at, locale) });
  if (origin?.kind === 'received')
    return origin.sender === undefined ? words.received : fill(words.receivedFrom, { sender: origin.sender });
  if (invitation !== undefined) return words.invited;
  return id === current ? words.current : undefined;
}
