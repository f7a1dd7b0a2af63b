import type * as z from 'zod/mini';
import { isPlanDay } from '../../../domain/worksheets/plan-day';
import { day } from '../../../domain/worksheets/sheet';
import { isRecord } from '../../../domain/run/envelope';

/**
 * The places of a sheet where a day should stand and something else does. Readers of the site keep what
 * they typed there; an author’s example has no slip in it.
 */
export function unreadDays(schema: unknown, value: unknown): readonly (readonly PropertyKey[])[] {
  if (schema === day) return typeof value === 'string' && value !== '' && !isPlanDay(value) ? [[]] : [];
  const { shape, element, innerType, in: inner } = (schema as z.ZodMiniType).def as Parts;
  const within = innerType ?? inner;
  if (within) return unreadDays(within, value);
  const inside = (part: unknown, key: PropertyKey, of: unknown) =>
    unreadDays(part, of).map((path) => [key, ...path]);
  if (shape && isRecord(value))
    return Object.entries(shape).flatMap(([key, part]) => inside(part, key, value[key]));
  return element && Array.isArray(value) ? value.flatMap((one, i) => inside(element, i, one)) : [];
}

/** What a schema may be made of: the fields of an object, the rows of a list, what is optional or read further. */
interface Parts {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly innerType?: unknown;
  readonly in?: unknown;
}
