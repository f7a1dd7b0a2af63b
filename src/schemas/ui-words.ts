import { z } from 'zod';
import { text } from './words';

/** Some words of the interface. */
export const words = text();

/** A sentence that counts something: {n} is the number. */
export const plural = z.strictObject({ one: words, other: words });
export type Plural = z.infer<typeof plural>;

/** Fields that each hold some words. */
export function wordsFor<Name extends string>(...names: Name[]) {
  return z.strictObject(Object.fromEntries(names.map((name) => [name, words])) as Record<Name, typeof words>);
}
