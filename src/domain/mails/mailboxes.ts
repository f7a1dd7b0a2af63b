/** More mails than anybody puts into a dossier at once. */
const MOST_MAILS = 2000;

/**
 * The mails of a file, each by itself. A mailbox (mbox) begins each with a line of its own, and Apple Mail (emlx)
 * begins the only one with its length; both lines are left out.
 * @param source the bytes of the file, a sign each
 */
export function mailsOf(source: string): string[] {
  if (!source.startsWith('From ')) return [source.replace(/^\uFEFF?\s*\d{1,9}[ \t]*\r?\n/, '')];
  return source
    .slice(5)
    .split(/\r?\n\r?\nFrom (?=[^\r\n]{1,300}\r?\n[!-9;-~]{1,80}:)/, MOST_MAILS)
    .map((mail) => mail.slice(mail.indexOf('\n') + 1));
}
