import { z } from 'zod';
import { STAGES } from './assessment';
import { id } from './words';

/** The fictional run that shows what a result looks like. */
export const exampleSchema = z.strictObject({
  stage: z.literal(STAGES),
  answers: z.record(id, z.union([z.literal([0, 1, 2, 3]), z.enum(['dont-know', 'not-applicable'])])),
});
export type Example = z.infer<typeof exampleSchema>;
