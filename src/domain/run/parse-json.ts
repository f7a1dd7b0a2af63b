/**
 * Reads the text of a file as JSON. Some programs put a mark of the byte order before it.
 * @returns nothing where it is none; null and false are values too, and so they come in a box
 */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return undefined;
  }
}
