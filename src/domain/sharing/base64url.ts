/** The alphabet of base64url (RFC 4648, section 5), which every address can hold as it is. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How many characters so many bytes take, without padding. */
export function base64urlLength(bytes: number): number {
  return Math.ceil((bytes * 4) / 3);
}

export function toBase64url(bytes: ArrayLike<number>): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const characters = Math.min(bytes.length - i, 3) + 1;
    for (let c = 0; c < characters; c += 1) text += ALPHABET[(three >> (18 - 6 * c)) & 63];
  }
  return text;
}

/** @returns the bytes, or nothing where the text is no base64url or could have been written otherwise */
export function fromBase64url(text: string): number[] | undefined {
  const bytes: number[] = [];
  let held = 0;
  let size = 0;
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return undefined;
    held = (held << 6) | value;
    size += 6;
    if (size < 8) continue;
    size -= 8;
    bytes.push((held >> size) & 255);
    held &= (1 << size) - 1;
  }
  return size >= 6 || held !== 0 ? undefined : bytes;
}
