/** An e-mail that is ready to be sent. */
export interface Mail {
  /** A checked address, or empty. */
  readonly to: string;
  readonly subject: string;
  /** Plain text with line breaks. */
  readonly body: string;
}

/** An address of `mailto:` is shorter than this, in characters: longer ones are cut or refused by some e-mail programs. */
export const MAILTO_LIMIT = 2_000;

/**
 * The address that opens the reader’s own e-mail program with a message ready (RFC 6068). Nothing is sent by it.
 * @returns nothing where it would be too long to open whole: then the message is to be copied
 */
export function writeMailto({ to, subject, body }: Mail): string | undefined {
  const address = `${mailtoAddress(to)}?subject=${encoded(subject)}&body=${encoded(body)}`;
  return address.length < MAILTO_LIMIT ? address : undefined;
}

/** An e-mail address as a link, with an empty message. */
export function mailtoAddress(to: string): string {
  return `mailto:${to.split('@').map(encoded).join('@')}`;
}

/** Line breaks are those of e-mail. Signs that some programs take for the end of an address are written out too. */
function encoded(text: string): string {
  const whole = text.replace(/\r\n?|\n/g, '\r\n').replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
  return encodeURIComponent(whole).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
