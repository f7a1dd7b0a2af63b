/**
 * Stored values carry the number of their schema: `{ "schema": 1, "data": … }`.
 * An older value is brought up step by step; a newer one is none of our business.
 */
export interface Envelope {
  readonly schema: number;
  readonly data: unknown;
}

/** Turns data of one schema into data of the next. The step at index 0 leads from schema 1 to 2. */
export type Migration = (data: unknown) => unknown;

export type Opened =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly reason: 'corrupted' | 'newer' };

/**
 * Opens a stored text and brings its data up to the present schema.
 * @param migrations in order; the present schema is their number plus one
 */
export function openEnvelope(text: string, migrations: readonly Migration[]): Opened {
  const present = migrations.length + 1;
  const envelope = readEnvelope(text);
  if (envelope === undefined) return { ok: false, reason: 'corrupted' };
  if (envelope.schema > present) return { ok: false, reason: 'newer' };
  try {
    return {
      ok: true,
      data: migrations.slice(envelope.schema - 1).reduce((data, migrate) => migrate(data), envelope.data),
    };
  } catch {
    return { ok: false, reason: 'corrupted' };
  }
}

export function sealEnvelope(data: unknown, migrations: readonly Migration[]): string {
  return JSON.stringify({ schema: migrations.length + 1, data } satisfies Envelope);
}

function readEnvelope(text: string): Envelope | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || !Object.hasOwn(value, 'data')) return undefined;
    const schema = value['schema'];
    return Number.isSafeInteger(schema) && (schema as number) >= 1
      ? { schema: schema as number, data: value['data'] }
      : undefined;
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
