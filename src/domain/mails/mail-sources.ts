/** A line of a mail’s source that says what a part of it is. */
const SAYS_WHAT = /^[ \t>|]*content-(?:transfer-encoding|type)[ \t]*:/im;
const QUOTING = /^(?:[ \t]{0,9}[>|]){1,20} ?/;
const HEAD = /^[!-9;-~]{1,80}[ \t]*:/;
const FOLDED = /^[ \t]+\S/;
const OF_PART = /^content-(?:transfer-encoding|type)[ \t]*:/i;
const BASE64 = /^content-transfer-encoding[ \t]*:\s*base64/im;
const LETTERS = /^[A-Za-z0-9+/=\s]*$/;
/** More parts than a message ever has. A text made of beginnings must not hold the page. */
const MOST_PARTS = 200;

/** Whether a text holds the source of a mail, or a part of one. */
export function hasMailSource(text: string): boolean {
  return SAYS_WHAT.test(text);
}

/**
 * The parts of mails whose source stands anywhere in a text, quoted or not, each with its own head and what stands below
 * it up to the next part: what somebody pasted, or a program put into another mail.
 */
export function partsOfMails(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(QUOTING, ''));
  const parts: string[] = [];
  let i = 0;
  while (i < lines.length && parts.length < MOST_PARTS) {
    const end = endOfHead(lines, i);
    const head = lines.slice(i, end);
    if (!head.some((line) => OF_PART.test(line))) {
      i = Math.max(end, i + 1);
      continue;
    }
    const body = end + 1;
    const stop = endOfBody(lines, body, BASE64.test(unfolded(head)));
    if (stop > body) parts.push([...head, '', ...lines.slice(body, stop), ''].join('\r\n'));
    i = Math.max(stop, i + 1);
  }
  return parts;
}

/** The first line behind a head; its own where none begins there. */
function endOfHead(lines: readonly string[], from: number): number {
  if (!HEAD.test(lines[from] ?? '')) return from;
  let end = from + 1;
  while (end < lines.length && (HEAD.test(lines[end] ?? '') || FOLDED.test(lines[end] ?? ''))) end += 1;
  return end;
}

function endOfBody(lines: readonly string[], from: number, isBase64: boolean): number {
  let end = from;
  while (end < lines.length) {
    const line = lines[end] ?? '';
    if (isBase64 ? !LETTERS.test(line) : line.startsWith('--') || OF_PART.test(line)) break;
    end += 1;
  }
  return end;
}

function unfolded(head: readonly string[]): string {
  return head.join('\n').replace(/\n[ \t]+/g, ' ');
}
