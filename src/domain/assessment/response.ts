/** A point on the scale: 0 absent, 1 started, 2 in place, 3 lived. */
export type Level = 0 | 1 | 2 | 3;

/** What was given to one item. An unanswered item has no response at all. */
export type Response = Level | 'dont-know' | 'not-applicable';

/** Responses by item id. A map, so that no id, `valueOf` included, means anything else. */
export type Responses = ReadonlyMap<string, Response>;

/** Whether a value is one of the four levels. */
export function isLevel(value: unknown): value is Level {
  return value === 0 || value === 1 || value === 2 || value === 3;
}

/** Whether a value is a response at all. */
export function isResponse(value: unknown): value is Response {
  return isLevel(value) || value === 'dont-know' || value === 'not-applicable';
}

/**
 * Reads the value of a radio button or of a link.
 * @returns the response, or nothing where the text is none: `'2'` → 2, `'dont-know'`, `'4'` → undefined.
 */
export function parseResponse(text: string): Response | undefined {
  const value = /^[0-3]$/.test(text) ? Number(text) : text;
  return isResponse(value) ? value : undefined;
}

/** The responses that the items offer: “not applicable” where it is not offered counts as no answer. */
export function admissible(
  items: readonly { readonly id: string; readonly notApplicable: boolean }[],
  responses: Responses,
): Responses {
  const refused = items.filter(
    ({ id, notApplicable }) => !notApplicable && responses.get(id) === 'not-applicable',
  );
  if (refused.length === 0) return responses;
  const offered = new Map(responses);
  for (const { id } of refused) offered.delete(id);
  return offered;
}
