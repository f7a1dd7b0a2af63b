/** A path in which a mail program has written the `#` of a link as `%23`, once or over again: the page without its slash, the rest. */
export const ESCAPED_HASH = /^(.*?)\/?%(?:25)*23(.+)$/i;

/**
 * The address that was meant by one whose `#` was escaped, or nothing for any other.
 * @param path of an address, as `/r/%23code`
 */
export function meantAddress(path: string): string | undefined {
  const [, page, fragment] = ESCAPED_HASH.exec(path) ?? [];
  return fragment === undefined ? undefined : `${page}/#${fragment}`;
}
