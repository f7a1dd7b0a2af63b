import { type AtRule, type Container, parse } from 'postcss';
import { all, type Edit, type Element, type Page, type Span, textOf } from './html';

/** What of a page’s styles is for screens, and what for paper alone. */
export interface Styles {
  readonly screen: string;
  readonly paper: string;
}

/**
 * Puts the inline styles of a page into one, in their order, at the end of its head. The build leaves one for each family of type, for the
 * page and for its islands, and each would cost a hash of its own, which nothing compresses, in the policy. What is for paper
 * alone goes into a file that nothing waits for, and a stylesheet that several parts of a page ask for is asked for once.
 * @param addressOf where styles for paper will stand
 * @param known what was parted before: pages of one kind have the same styles
 * @returns what changes, and the inline styles that the page then holds
 */
export function oneStyle(
  page: Page,
  addressOf: (paper: string) => string,
  known = new Map<string, Styles>(),
): { readonly edits: readonly Edit[]; readonly styles: readonly string[] } {
  const plain = all(page, 'style').filter((style) => !hasAttributes(style));
  // What holds under a condition stays where it is.
  const others = all(page, 'style').filter(hasAttributes);
  const texts = (styles: readonly Element[]) => styles.map(({ inside }) => textOf(page, inside));
  const css = texts(plain).join('');
  const [head] = all(page, 'head');
  if (css === '' || head === undefined) return { edits: [], styles: texts([...plain, ...others]) };
  const { screen, paper } = known.get(css) ?? partStyles(css);
  known.set(css, { screen, paper });
  const end = head.inside.end;
  const forPaper = paper && `<link rel="stylesheet" media="print" href="${addressOf(paper)}">`;
  const cut = [
    ...plain.map(({ whole }) => whole),
    // Spaces between what a head holds mean nothing.
    ...page.blanks.filter((blank) => blank.end <= end),
    ...askedAgain(page, end),
  ];
  return {
    edits: [
      ...cut.map((span) => ({ ...span, text: '' })),
      { start: end, end, text: `<style>${screen}</style>${forPaper}` },
    ],
    styles: [screen, ...texts(others)],
  };
}

function hasAttributes({ attributes }: Element): boolean {
  return Object.keys(attributes).length > 0;
}

/** Links of the body to stylesheets that a link before them has asked for. */
function askedAgain(page: Page, start: number): Span[] {
  const asked = new Set<string>();
  const stylesheets = all(page, 'link', { start, end: page.html.length }).filter(
    ({ attributes }) => attributes['rel'] === 'stylesheet',
  );
  return stylesheets.flatMap(({ whole }) => {
    const link = textOf(page, whole);
    const again = asked.has(link);
    asked.add(link);
    return again ? [whole] : [];
  });
}

function partStyles(css: string): Styles {
  const [screen, paper] = [parse(css), parse(css)];
  screen.walkAtRules('media', (rule) => {
    if (isForPaper(rule)) rule.remove();
  });
  keepPaper(paper);
  return { screen: screen.toString(), paper: paper.toString() };
}

/** Leaves what is for paper alone, in the layers and conditions in which it stands. */
function keepPaper(rules: Container): void {
  rules.each((rule) => {
    if (rule.type === 'atrule' && isForPaper(rule as AtRule)) return;
    if ('nodes' in rule && rule.type === 'atrule') keepPaper(rule as Container);
    if (!('nodes' in rule) || rule.type === 'rule' || !rule.nodes?.length) rule.remove();
  });
}

function isForPaper({ name, params }: AtRule): boolean {
  return name === 'media' && params === 'print';
}
