import PostalMime from 'postal-mime';
import { kindOfFile } from '../../domain/mails/file-kind';
import { hasMailSource, partsOfMails } from '../../domain/mails/mail-sources';
import { mailsOf } from '../../domain/mails/mailboxes';
import { parseOutlookMessage } from '../../domain/mails/outlook-message';
import { textOfRichText } from '../../domain/mails/rich-text';
import { untangled } from '../../domain/mails/untangle';
import { decompressed } from './decompressed';

/** What one file or text may bring, with all that is put into it: enough for a year of mails, not for a trap. */
interface Limits {
  /** Files in files. */
  files: number;
  /** Bytes of bodies in compressed RTF. */
  rich: number;
}
const MOST: Limits = { files: 3000, rich: 4_000_000 };
/** A mail in a mail in a mail: nobody forwards so deep. */
const DEEPEST = 8;

/**
 * The texts of a mail as a mail program saves it or hands it over, of what is attached to it, and of a text in RTF.
 * @returns nothing where it is none of these, or cannot be read
 */
export async function readMailFile(bytes: Uint8Array): Promise<string | undefined> {
  const texts = await textsOf(bytes, DEEPEST, { ...MOST });
  return texts?.join('\n\n');
}

/** A text with the parts of mails in it as they were written, whose source somebody pasted or a program quoted. */
export async function readMailText(text: string): Promise<string> {
  return (await textsOfSource(text, DEEPEST, { ...MOST })).join('\n\n');
}

async function textsOf(bytes: Uint8Array, deep: number, limits: Limits): Promise<string[] | undefined> {
  if (deep === 0 || limits.files-- <= 0) return [];
  const read = new TextDecoder().decode(bytes);
  const text = untangled(read);
  switch (kindOfFile(bytes, text)) {
    case 'outlook':
      return textsOfOutlook(bytes, deep, limits);
    case 'rich-text':
      return [textOfRichText(text)];
    case 'mail':
      return textsOfMails(text === read ? bytes : new TextEncoder().encode(text), deep, limits);
    case 'text':
      return [text];
    case 'no-text':
      return undefined;
  }
}

async function textsOfOutlook(
  bytes: Uint8Array,
  deep: number,
  limits: Limits,
): Promise<string[] | undefined> {
  const message = parseOutlookMessage(bytes);
  if (!message) return undefined;
  const rich = message.rich.flatMap((body) => {
    limits.rich -= body.length;
    return limits.rich < 0 ? [] : [textOfRichText(decompressed(body))];
  });
  return [...message.texts.map(untangled), ...rich, ...(await textsOfAll(message.files, deep, limits))];
}

async function textsOfMails(bytes: Uint8Array, deep: number, limits: Limits): Promise<string[]> {
  const texts: string[] = [];
  for (const mail of mailsOf(signs(bytes)))
    texts.push(
      ...(await textsOfMail(
        Uint8Array.from(mail, (sign) => sign.charCodeAt(0)),
        deep,
        limits,
      )),
    );
  return texts;
}

async function textsOfMail(bytes: Uint8Array, deep: number, limits: Limits): Promise<string[]> {
  try {
    const { text = '', html = '', attachments } = await PostalMime.parse(bytes);
    const bodies = [untangled(text), untangled(html)].filter((body) => body !== '');
    const inner: string[] = [];
    for (const body of bodies)
      if (hasMailSource(body)) inner.push(...(await textsOfSource(body, deep - 1, limits)));
    const files = attachments.map(({ content }) =>
      typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    );
    return [...bodies, ...inner, ...(await textsOfAll(files, deep, limits))];
  } catch {
    // What goes beyond the parser’s own limits brings nothing; the rest of the file is still read.
    return [];
  }
}

async function textsOfSource(text: string, deep: number, limits: Limits): Promise<string[]> {
  const texts = [text];
  if (deep <= 0) return texts;
  for (const part of partsOfMails(text)) {
    if (limits.files-- <= 0) break;
    texts.push(...(await textsOfMail(new TextEncoder().encode(part), deep - 1, limits)));
  }
  return texts;
}

async function textsOfAll(files: readonly Uint8Array[], deep: number, limits: Limits): Promise<string[]> {
  const texts: string[] = [];
  for (const file of files) texts.push(...((await textsOf(file, deep - 1, limits)) ?? []));
  return texts;
}

/** Each byte as a sign, and back without loss. */
function signs(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}
