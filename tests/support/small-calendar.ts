import ICAL from 'ical.js';

/** An event as a calendar keeps it. */
export interface KeptEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly from: string;
  readonly summary: string;
}

/** What a calendar holds after several files: by their ids, of each event the state with the highest number, without those cancelled. */
export function importAll(...files: readonly string[]): readonly KeptEvent[] {
  const kept = new Map<string, { readonly event: KeptEvent; readonly isCancelled: boolean }>();
  for (const file of files) {
    const calendar = new ICAL.Component(ICAL.parse(file));
    for (const component of calendar.getAllSubcomponents('vevent')) {
      const { uid, sequence, startDate, summary } = new ICAL.Event(component);
      const isCancelled = component.getFirstPropertyValue('status') === 'CANCELLED';
      if ((kept.get(uid)?.event.sequence ?? -1) > sequence) continue;
      kept.set(uid, { event: { uid, sequence, from: startDate.toString(), summary }, isCancelled });
    }
  }
  return [...kept.values()].flatMap(({ event, isCancelled }) => (isCancelled ? [] : [event]));
}
