import { loadPiece } from '../../browser/load-piece';
import { hasMailSource } from '../../domain/mails/mail-sources';

/** What reads mails, loaded when one is there; nothing where it did not come. */
export async function loadMailReader() {
  const reader = await loadPiece(() => import('./mail-reader'));
  return reader.ok ? reader.piece : undefined;
}

/**
 * A pasted text with the mails whose source stands in it as they were written.
 * @returns nothing where what reads them did not come
 */
export async function withoutMailSource(text: string): Promise<string | undefined> {
  if (!hasMailSource(text)) return text;
  return (await loadMailReader())?.readMailText(text);
}
