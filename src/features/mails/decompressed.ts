import { decompressRTF } from '@kenjiuno/decompressrtf';

/** Longer bodies hold pictures; the beginning is read. */
const LONGEST = 1_000_000;
const HEADER = 16;

/**
 * A body in RTF as Outlook compresses it (MS-OXRTFCP), a sign a byte; empty where it is none. The length that it declares is not
 * believed: no more is read than is there.
 */
export function decompressed(body: Uint8Array): string {
  if (body.length < HEADER) return '';
  const bytes = body.slice(0, LONGEST);
  const view = new DataView(bytes.buffer);
  // The first number counts what follows it.
  view.setUint32(0, Math.min(view.getUint32(0, true), bytes.length - 4), true);
  try {
    const all = decompressRTF([...bytes]);
    const parts: string[] = [];
    for (let at = 0; at < all.length; at += 8192)
      parts.push(String.fromCharCode(...all.slice(at, at + 8192)));
    return parts.join('');
  } catch {
    return '';
  }
}
