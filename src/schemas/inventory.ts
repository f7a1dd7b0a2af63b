import { z } from 'zod';
import { text } from './words';

const place = z
  .string()
  .regex(
    /^(item|glossary|guidance|source|page|worksheet)\/[a-z0-9-]+$/,
    'write kind/id, such as item/fears-heard',
  );

/** Every idea of the two source documents, and where the site carries it or still has to. */
export const inventorySchema = z.record(
  z.string().regex(/^[KPX]\d\.\d+$/, 'write an id such as K5.3'),
  z.strictObject({
    idea: text(120),
    in: z.array(place).default([]),
    open: z.array(place).default([]),
    dropped: text(160).optional(),
  }),
);
export type Inventory = z.infer<typeof inventorySchema>;
