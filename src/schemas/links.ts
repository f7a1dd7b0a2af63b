/** Links by id: what an author writes before the colon. */
export const LINK_SCHEMES = ['text', 'list', 'term', 'source', 'page', 'tool'] as const;
export type LinkScheme = (typeof LINK_SCHEMES)[number];

/** Reads a link by id, as `term:raci`. Nothing where it is another kind of address. */
export function parseLink(href: string): { readonly scheme: LinkScheme; readonly id: string } | undefined {
  const scheme = LINK_SCHEMES.find((one) => href.startsWith(`${one}:`));
  return scheme && { scheme, id: href.slice(scheme.length + 1) };
}
