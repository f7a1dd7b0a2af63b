import { UNSEEN } from './unwrap-links';

/** A run of letters that a code can be made of, and where it stands. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The dashes that word processors and their typography put in the place of a hyphen. */
const DASH = '\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D';
const PIECE = new RegExp(String.raw`[\w${DASH}-]+`, 'g');
const DASHES = new RegExp(`[${DASH}]`, 'g');
const LEADING = new RegExp(`^[_${DASH}-]+`);
/** What a break in the middle of a code leaves: the break, marks of quoting, of tables, of wrapping. */
const GAP = new RegExp(String.raw`^[\s${UNSEEN}>|│┃=]{1,80}$`);

export function piecesOf(text: string): Piece[] {
  return [...text.matchAll(PIECE)].map(({ 0: piece, index }) => ({
    text: piece,
    start: index,
    end: index + piece.length,
  }));
}

/** Whether a code may go on from one piece to the next. */
function isJoined(text: string, before: Piece, next: Piece): boolean {
  return GAP.test(text.slice(before.end, next.start));
}

/** No code begins with these: somebody put them there to make the link lean. */
export function begun(piece: string): string {
  return piece.replace(LEADING, '');
}

/** No code ends with these: a mail program put them there. */
export function trimmed(code: string): string {
  return code.replace(/[-_]+$/, '');
}

/**
 * What pieces one after the other may have been before they were written as they stand. A dash of
 * typography was one hyphen or two, or it is none of the code’s; a hyphen at the end of a line may
 * have come with the break.
 */
function formsOf(pieces: readonly string[]): string[] {
  const whole = pieces.join('');
  const forms = [whole];
  if (pieces.some((piece, i) => i < pieces.length - 1 && /[-\u2010]$/.test(piece)))
    forms.push(
      pieces.map((piece, i) => (i < pieces.length - 1 ? piece.replace(/[-\u2010]$/, '') : piece)).join(''),
    );
  const plain = forms.flatMap((form) =>
    form.search(DASHES) < 0
      ? [form]
      : [form.replace(DASHES, '-'), form.replace(DASHES, '--'), form.slice(0, form.search(DASHES))],
  );
  return [...new Set(plain.map(trimmed))];
}

/** A code that holds, and what it says. */
interface Whole<Found> {
  readonly code: string;
  readonly found: Found;
  /** The first piece that is not in it. */
  readonly next: number;
}

/**
 * The code that begins with a piece, alone or with those behind it.
 * @param first the place of the piece
 * @param most so many pieces are looked at
 * @param longest in letters
 * @param read returns nothing where a code does not hold
 */
export function joinUntilWhole<Found>(
  text: string,
  pieces: readonly Piece[],
  first: number,
  { most, longest }: { readonly most: number; readonly longest: number },
  read: (code: string) => Found | undefined,
): Whole<Found> | undefined {
  const parts: string[] = [];
  let length = 0;
  for (let i = first; i < Math.min(pieces.length, first + most); i += 1) {
    const [piece, before] = [pieces[i], pieces[i - 1]];
    if (!piece || (before && i > first && !isJoined(text, before, piece))) return undefined;
    parts.push(i === first ? begun(piece.text) : piece.text);
    length += piece.text.length;
    if (length > 2 * longest) return undefined;
    for (const code of formsOf(parts)) {
      const found = code.length > longest ? undefined : read(code);
      if (found !== undefined) return { code, found, next: i + 1 };
    }
  }
  return undefined;
}
