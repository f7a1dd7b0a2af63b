import { z } from 'zod';
import { id, text } from './words';

const company = z.strictObject({
  roles: z.array(id).default([]).describe('Roles, by the ids in the wordings.'),
  documents: z.array(id).default([]),
});

export type Company = z.infer<typeof company>;

/** Who comes to a first meeting and what they bring: for each audience, and for each list or worksheet that is a topic. */
export const meetingSchema = z.strictObject({
  audiences: z.strictObject({ direction: company, project: company, mixed: company }),
  lists: z.record(id, company).default({}),
  worksheets: z.record(id, company).default({}),
});
export type Meeting = z.infer<typeof meetingSchema>;

/** The words for roles and documents in one language, in the order in which they are named. */
export const meetingWordingSchema = z.strictObject({
  roles: z.record(id, text(80)),
  documents: z.record(id, text(90)),
});
export type MeetingWording = z.infer<typeof meetingWordingSchema>;
