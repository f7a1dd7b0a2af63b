/**
 * The text of a file, whatever program wrote it: UTF-8 and UTF-16 with and without their mark, Windows-1252 as spreadsheets of
 * Windows write CSV, Mac Roman as those of older Macs do.
 * @returns nothing where the bytes are no text: letters that nobody wrote must not come in
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = markedAs(bytes) ?? (looksLikeUtf16(bytes) || 'utf-8');
  const text = decoded(bytes, encoding) ?? (encoding === 'utf-8' ? decodedByLetters(bytes) : undefined);
  return text === undefined || CONTROL.test(text) ? undefined : text.replace(/\u001A$/u, '');
}

/** No text holds these; the last sign of a file of DOS does. */
const CONTROL = /[\u0000-\u0008\u000E-\u0019\u001B-\u001F]/u;
/** So many bytes tell one encoding from another. */
const SAMPLE = 20_000;

function markedAs([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** In UTF-16, most letters of our languages have a byte of zero beside them, always on the same side. */
function looksLikeUtf16(bytes: Uint8Array): string | false {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = (side: number) => sample.filter((byte, i) => i % 2 === side && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd > sample.length / 5 && even < odd / 10) return 'utf-16le';
  return even > sample.length / 5 && odd < even / 10 ? 'utf-16be' : false;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Of the two encodings of one byte a letter, the one in which the words look like words. */
function decodedByLetters(bytes: Uint8Array): string | undefined {
  const [best] = ['windows-1252', 'macintosh']
    .map((encoding) => {
      const sample = new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE));
      return { encoding, score: scoreOf(sample) };
    })
    .sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? decoded(bytes, best.encoding) : undefined;
}

/** Letters with accents inside words, and the signs that people set; against them, what stands in no word. */
function scoreOf(text: string): number {
  const times = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const likely = times(
    /[àâäáãåæçéèêëíìîïñóòôöõøœúùûüÿßÀÂÄÁÃÅÆÇÉÈÊËÍÎÏÑÓÔÖÕØŒÚÙÛÜ’‘“”«»–—…€£§°²³½·•\u00A0]/gu,
  );
  const odd = times(/[\u0080-\u009F¤¦¨¬¯´¸¹ºª¼¾¿Ðð×÷Þþƒˆ˜‚„†‡‰‹›ŠšŽžŸ∂∑∏π∫Ω√≈∆◊≠≤≥ﬁﬂıˇ˘˙˚˝˛µ∞]/gu);
  // A capital inside a word, or a dash, is an accent of the other encoding.
  const inside = times(
    /\p{Ll}[ÀÂÄÁÃÅÆÇÉÈÊËÍÎÏÑÓÔÖÕØŒÚÙÛÜ]|\p{Lu}[ÀÂÄÁÃÅÆÇÉÈÊËÍÎÏÑÓÔÖÕØŒÚÙÛÜ](?=\p{Ll})|\p{L}[«»“”€£§°²³½·•…–—]\p{Ll}/gu,
  );
  return likely - 3 * odd - 3 * inside;
}
