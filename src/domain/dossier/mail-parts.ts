/**
 * The head of a part of a saved e-mail that holds a text written in base64, and its letters. No head is longer:
 * a text made of beginnings must not hold the page.
 */
const PART =
  /^content-transfer-encoding:[ \t]*base64[^\n]*\n(?:[\w-]+:[^\n]*\n|[ \t][^\n]*\n){0,50}\r?\n([A-Za-z0-9+/=\s]+)/gim;

/**
 * A saved e-mail with its parts in base64 as they were written, so that the links in them can be found.
 * Anything else comes back as it is.
 */
export function readMailParts(text: string): string {
  return text.replace(PART, (whole, letters: string) => decoded(letters) ?? whole);
}

function decoded(letters: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(letters.replace(/\s/g, '')), (sign) => sign.charCodeAt(0));
    return `\n${new TextDecoder().decode(bytes)}\n`;
  } catch {
    return undefined;
  }
}
