/** Links by id: what an author writes before the colon. */
export const LINK_SCHEMES = ['text', 'list', 'term', 'source', 'page', 'tool'] as const;
export type LinkScheme = (typeof LINK_SCHEMES)[number];

/** Reads a link by id, as `term:raci`. Nothing where it is another kind of address. */
export function parseLink(href: string): { readonly scheme: LinkScheme; readonly id: string } | undefined {
  const scheme = LINK_SCHEMES.find((one) => href.startsWith(`${one}:`));
  return scheme && { scheme, id: href.slice(scheme.length + 1) };
}

/** Every link of a Markdown text: what it leads to, and where it stands. */
export function linksIn(markdown: string): { readonly target: string; readonly index: number }[] {
  return [...markdown.matchAll(/\]\(([^)\s]*)[^)]*\)/g)].map(({ 1: target = '', index }) => ({
    target,
    index,
  }));
}
