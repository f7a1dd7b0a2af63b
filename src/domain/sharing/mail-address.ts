/**
 * Whether a text is an e-mail address that can be written to as it stands: letters without accents,
 * one `@`, a domain with a dot. Narrower than the standard on purpose: nothing in it can mean
 * anything else inside a `mailto:` address.
 */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= MAIL_ADDRESS_LENGTH &&
    /^[a-z0-9_+-]+(\.[a-z0-9_+-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(text)
  );
}

/** The longest address that mail can be sent to, in characters (RFC 5321). */
export const MAIL_ADDRESS_LENGTH = 254;
