import { z } from 'zod';
import { id, text } from './words';

/** The names of the worksheets in one language. None is built yet: a next step names one without a link. */
export const worksheetNamesSchema = z.record(id, text(40));
export type WorksheetNames = z.infer<typeof worksheetNamesSchema>;
