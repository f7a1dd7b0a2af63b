import { readFile } from '../browser/read-file';
import { decodeText } from '../domain/tables/decode-text';

/** A file as text, whatever its encoding, or why it is none. */
export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'too-large' | 'unreadable' };

/** @param largest in bytes; a larger file is not read at all */
export async function readTextFile(file: File, largest: number): Promise<FileText> {
  const read = await readFile(file, largest);
  if (!read.ok) return read;
  const text = decodeText(read.bytes);
  return text === undefined ? { ok: false, reason: 'unreadable' } : { ok: true, text };
}
