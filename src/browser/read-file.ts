/** A file as its bytes, or why it is not read. */
export type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'too-large' | 'unreadable' };

/** @param largest in bytes; a larger file is not read at all */
export async function readFile(file: File, largest: number): Promise<FileBytes> {
  if (file.size > largest) return { ok: false, reason: 'too-large' };
  try {
    return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}
