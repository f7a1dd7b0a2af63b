/** So many letters tell how the rest was written. */
const SAMPLE = 2000;

/**
 * A text that was written in two bytes a letter and read otherwise, as its letters: programs name the order of the bytes
 * wrongly, or none. Every other text comes back as it is.
 */
export function untangled(text: string): string {
  const sample = text.slice(0, SAMPLE);
  if (sample.split('\0').length - 1 > sample.length / 10) return text.replaceAll('\0', '');
  const swapped = Array.from({ length: sample.length }, (_, i) => sample.charCodeAt(i)).filter(
    isSwapped,
  ).length;
  return swapped > sample.length / 2 ? text.replace(/[^]/g, turned) : text;
}

/** Whether the two bytes of a letter would make one of a Latin alphabet if they stood the other way. */
function isSwapped(code: number): boolean {
  return (code & 0xff) === 0 && code >= 0x0900 && code <= 0x7e00;
}

function turned(sign: string): string {
  const code = sign.charCodeAt(0);
  return String.fromCharCode(((code & 0xff) << 8) | (code >> 8));
}
