import { LINK_SCHEMES, type LinkScheme, parseLink } from '../../../schemas/links';
import { isLink } from '../../mdx';
import type { Problem } from '../problem';
import type { SourceFile } from '../source-file';
import { type Known, type NameableKind, noSuch } from './references';
import { problemInText } from './report';

/** What each kind of link by id names. */
const NAMED: Readonly<Record<LinkScheme, NameableKind>> = {
  text: 'guidance',
  list: 'dimension',
  term: 'glossary',
  source: 'source',
  page: 'page',
  tool: 'worksheet',
};

/** Every link of a text leads to something that exists, and a term is linked once. */
export function checkLinks(file: SourceFile, known: Known): Problem[] {
  const linked = new Set<string>();
  return file.mdx.nodes.filter(isLink).flatMap((node) => {
    const link = parseLink(node.url);
    const isAgain = link?.scheme === 'term' && linked.has(node.url);
    linked.add(node.url);
    const message = link
      ? wrongId(NAMED[link.scheme], link.id, known, isAgain)
      : node.url.startsWith('https://')
        ? undefined
        : `“${node.url}” is no link that can be checked: write ${BY_ID} or an address with https`;
    return message === undefined ? [] : [problemInText(file, node, 'link', message)];
  });
}

const BY_ID = LINK_SCHEMES.map((scheme) => `${scheme}:<id>`).join(', ');

function wrongId(kind: NameableKind, id: string, known: Known, isAgain: boolean): string | undefined {
  if (!known[kind].has(id)) return noSuch(kind, id);
  return isAgain ? `the term “${id}” is linked already: link its first use alone` : undefined;
}
