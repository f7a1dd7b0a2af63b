import { fill } from '../../i18n/words';

/** An e-mail in one language, with {words} in braces to fill. */
export interface MailText {
  readonly locale: string;
  /** The language by its own name, as “English”. */
  readonly language: string;
  readonly subject: string;
  readonly body: string;
}

/**
 * The address that opens the reader’s own e-mail program with a message ready. Nothing is sent by it.
 * @param to a checked address, or nothing
 */
export function mailLink(
  { subject, body }: Pick<MailText, 'subject' | 'body'>,
  values: Readonly<Record<string, string>>,
  to = '',
): string {
  const text = fill(body, values).trim().replaceAll('\n', '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}
