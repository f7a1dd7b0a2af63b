import { Parser } from 'htmlparser2';

/** A stretch of a page, up to a place that is no longer part of it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is to stand in the place of a stretch. */
export interface Edit extends Span {
  readonly text: string;
}

/** An element where it stands in a page. */
export interface Element {
  readonly name: string;
  /** Its attributes, entities undone. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Where their values stand as they are written. */
  readonly values: Readonly<Record<string, Span>>;
  /** With its tags. */
  readonly whole: Span;
  /** Between its tags. */
  readonly inside: Span;
}

/** A page that has been read. What changes is cut out of its text, so that all else stays as it was built. */
export interface Page {
  readonly html: string;
  /** Those that a step asks for, in their order. */
  readonly elements: readonly Element[];
  /** Spaces alone, beside the head or straight in it. */
  readonly blanks: readonly Span[];
}

const NAMES = [
  'html',
  'head',
  'title',
  'meta',
  'link',
  'style',
  'script',
  'body',
  'template',
  'main',
] as const;
type Name = (typeof NAMES)[number];
const ASKED_FOR: ReadonlySet<string> = new Set(NAMES);

/** Reads a page once. It is told by its places, for a tree that is written out again would not be the same bytes. */
export function readPage(html: string): Page {
  const elements: Element[] = [];
  const blanks: Span[] = [];
  const open: Omit<Element, 'inside'>[] = [];
  let values: Record<string, Span> = {};
  const parser: Parser = new Parser({
    onopentagname() {
      values = {};
    },
    onattribute(name, _, quote) {
      if (quote)
        values[name] = { start: html.indexOf(quote, parser.startIndex) + 1, end: parser.endIndex - 1 };
    },
    onopentag(name, attributes) {
      const whole = { start: parser.startIndex, end: parser.endIndex + 1 };
      if (ASKED_FOR.has(name)) open.push({ name, attributes, values, whole });
    },
    ontext(text) {
      if (/^ +$/.test(text) && /^(html|head)$/.test(open.at(-1)?.name ?? ''))
        blanks.push({ start: parser.startIndex, end: parser.endIndex + 1 });
    },
    onclosetag(name, isImplied) {
      if (open.at(-1)?.name !== name) return;
      const { whole, ...element } = open.pop()!;
      const inside = { start: whole.end, end: Math.max(whole.end, parser.startIndex) };
      const end = isImplied ? inside.end : parser.endIndex + 1;
      elements.push({ ...element, whole: { start: whole.start, end }, inside });
    },
  });
  parser.end(html);
  elements.sort((one, other) => one.whole.start - other.whole.start);
  return { html, elements, blanks };
}

/** The elements of a name, in the whole page or in a stretch of it. */
export function all(page: Page, name: Name, { start, end } = { start: 0, end: Infinity }): Element[] {
  return page.elements.filter(
    ({ name: its, whole }) => its === name && whole.start >= start && whole.end <= end,
  );
}

/** What stands in a stretch, as it is written. */
export function textOf({ html }: Page, { start, end }: Span): string {
  return html.slice(start, end);
}

/** A text with its edits, none of which may stand in another. */
export function edited(html: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((one, other) => one.start - other.start);
  let at = 0;
  let text = '';
  for (const edit of inOrder) {
    text += html.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + html.slice(at);
}
