import { computeGoLive, type DatedEvent, EVENTS, type GoLive } from './go-live-rules';

/** An event as it goes into a calendar: with its days, and whether it is still planned. */
export interface CalendarEvent extends DatedEvent {
  readonly isPlanned: boolean;
}

/** A plan that went into a calendar at least once. */
export interface ExportedPlan extends GoLive {
  readonly calendar: NonNullable<GoLive['calendar']>;
}

/** The planned events, and those that went out once and are planned no more; none where there is no date. */
export function calendarEvents(plan: GoLive): readonly CalendarEvent[] {
  const isPlanned = ({ id }: DatedEvent) => plan.events.includes(id);
  const everOut = EVENTS.map(({ id }) => id).filter(
    (id) => plan.events.includes(id) || plan.calendar?.events.includes(id),
  );
  const timeline = computeGoLive({ ...plan, events: everOut })?.timeline ?? [];
  return timeline.map((event) => ({ ...event, isPlanned: isPlanned(event) }));
}

/**
 * A plan that knows what has gone out under which id.
 * @param id a random one, for a plan that has none yet
 */
export function exportedPlan(plan: GoLive, id: string): ExportedPlan {
  return {
    ...plan,
    calendar: { id: plan.calendar?.id ?? id, events: calendarEvents(plan).map((event) => event.id) },
  };
}

/** A state of a plan with what another state of the same plan knows of its calendar. */
export function carryCalendar(state: GoLive, { calendar }: GoLive): GoLive {
  return calendar ? { ...state, calendar } : state;
}
