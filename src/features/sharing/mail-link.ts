import { type Mail, writeMailto } from '../../domain/sharing/mailto';
import { fill } from '../../i18n/words';

/** An e-mail in one language, with {words} in braces to fill. */
export interface MailText {
  readonly locale: string;
  /** The language by its own name, as “English”. */
  readonly language: string;
  readonly subject: string;
  readonly body: string;
}

/** An e-mail that is ready, and the address that opens it; none where it is too long for one. */
export interface ReadyMail extends Mail, Pick<MailText, 'locale' | 'language'> {
  readonly href: string | undefined;
}

/** @param to a checked address, or nothing */
export function readyMail(
  { locale, language, subject, body }: MailText,
  values: Readonly<Record<string, string>>,
  to = '',
): ReadyMail {
  const mail = { to, subject: fill(subject, values), body: fill(body, values).trim() };
  return { locale, language, ...mail, href: writeMailto(mail) };
}
