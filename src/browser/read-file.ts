/** A file as text and as it is, or why it is not read. */
export type FileText =
  | { readonly ok: true; readonly text: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'too-large' | 'unreadable' };

/** @param largest in bytes; a larger file is not read at all */
export async function readFile(file: File, largest: number): Promise<FileText> {
  if (file.size > largest) return { ok: false, reason: 'too-large' };
  try {
    return { ok: true, text: await file.text(), bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}
