import { z } from 'zod';
import { text } from './words';

const caption = text(200).describe('What the picture says, for everyone.');

/** The data of each diagram a text can show, by the name of its component. */
export const figureSchemas = {
  FearsAndAnswers: z.strictObject({
    caption,
    fear: text(40),
    answer: text(40),
    rows: z
      .array(z.strictObject({ fear: text(120), answer: text(120), unspoken: z.boolean().default(false) }))
      .min(1),
  }),
  SponsorCoalition: z.strictObject({
    caption,
    center: text(40),
    centerRole: text(60),
    allies: z.array(z.strictObject({ name: text(60), role: text(100) })).min(1),
  }),
  TwoTracks: z.strictObject({
    caption,
    project: text(30),
    change: text(30),
    steps: z.array(z.strictObject({ project: text(30), change: text(30) })).min(1),
  }),
} as const;
export type FigureName = keyof typeof figureSchemas;
