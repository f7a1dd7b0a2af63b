import { now } from '../../browser/clock';
import { randomId } from '../../browser/random';
import { writeDays } from '../../domain/calendar/calendar';
import { planEventId } from '../../domain/calendar/event-id';
import { checkGoLive, computeGoLive, type GoLive, goLiveSheet, NO_GO_LIVE } from './go-live-rules';
import { calendarEvents, carryCalendar, exportedPlan } from './plan-calendar';
import { readSheet } from '../../domain/worksheets/sheet';
import { fill } from '../../i18n/words';
import { plainMarkdown } from '../../domain/tables/plain-markdown';
import { table } from '../../domain/tables/markdown-table';
import { deskOf } from '../frame/desk-of';
import type { Worksheet } from '../frame/worksheet';
import type { GoLiveContent } from './go-live-words';
import { GoLiveEditor } from './go-live-editor';
import { GoLiveOutcome } from './go-live-outcome';
import { markOf, scopeOf, whenOf } from './plan-words';

/** What has to be ready before the opening, and who stays after it. */
export const goLive: Worksheet<GoLive, GoLiveContent> = {
  empty: () => NO_GO_LIVE,
  read: (data) => readSheet(goLiveSheet, data),
  check: (sheet, _, { today }) => checkGoLive(sheet, today),
  messages: ({ words }) => words.problems,
  Editor: GoLiveEditor,
  Outcome: GoLiveOutcome,
  table: (sheet, { words: w }) => [
    [w.when, w.from, w.to, w.what],
    ...(computeGoLive(sheet)?.timeline ?? []).map(({ id, from, to }) => [
      markOf(id, w),
      from,
      to ?? from,
      w.eventNames[id],
    ]),
  ],
  markdown: (sheet, { words: w }, { locale, entry }) =>
    [
      `# ${w.name}`,
      scopeOf(sheet, w, entry)
        .map((one) => `- ${one}`)
        .join('\n'),
      table([
        ['', w.when, w.what],
        ...(computeGoLive(sheet)?.timeline ?? []).map((event) => [
          markOf(event.id, w),
          whenOf(event, w, locale),
          w.eventNames[event.id],
        ]),
      ]),
      `## ${w.indicators}`,
      sheet.actions
        .map(({ job, action }) => `- ${plainMarkdown([job, action].filter(Boolean).join(', '))}`)
        .join('\n'),
      `## ${w.exit}`,
      sheet.criteria.map((one) => `- ${w.criterionNames[one]}`).join('\n'),
    ].join('\n\n'),
  files: (sheet, { words: w }, { dossier }) => {
    if (calendarEvents(sheet).length === 0) return [];
    return [
      {
        label: w.calendar,
        extension: 'ics',
        write: (amend) => {
          const exported = exportedPlan(sheet, randomId());
          amend(exported);
          return writeDays(
            calendarEvents(exported).map(({ id, from, to, isPlanned }) => ({
              uid: planEventId(id, exported.calendar.id, dossier),
              from,
              to: to ?? from,
              title: fill(w.calendarTitle, { event: w.eventNames[id] }),
              isCancelled: !isPlanned,
            })),
            now(),
          );
        },
      },
    ];
  },
  carry: carryCalendar,
};

export default deskOf(goLive);
