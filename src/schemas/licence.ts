import { z } from 'zod';

/** A package that the project stands on, as it is installed. */
export const licenceSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  /** As npm names it: MIT, OFL-1.1. */
  licence: z.string(),
  home: z.string().optional(),
  /** Whether something of it crosses the network to a reader. */
  inPages: z.boolean(),
  text: z.string().optional(),
});
export type Licence = z.infer<typeof licenceSchema>;
