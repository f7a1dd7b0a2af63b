import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What a validator knows schema.org by: its types, what each is a kind of, and the properties of each. */
export interface Vocabulary {
  readonly '@graph': readonly object[];
}

/** The vocabulary of schema.org, taken from the types of the package schema-dts, which are made from it. */
export function readVocabulary(): Vocabulary {
  const types = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
  const parents = new Map<string, Set<string>>();
  const domains = new Map<string, Set<string>>();
  const put = (all: Map<string, Set<string>>, key: string, one?: string) => {
    const known = all.get(key) ?? new Set();
    all.set(key, one === undefined ? known : known.add(one));
  };
  for (const [, name = '', kin = '', body = ''] of types.matchAll(
    /^(?:export )?interface (\w+?)(?:Base|Leaf) (?:extends ([^{]+) )?\{\n([^]*?)^\}/gm,
  )) {
    put(parents, name);
    for (const [, parent = ''] of kin.matchAll(/(\w+)Base\b/g))
      if (parent !== name) put(parents, name, parent);
    for (const [, property = ''] of body.matchAll(/^ {4}"([a-z]\w*)"\?:/gm)) put(domains, property, name);
  }
  const named = (names: ReadonlySet<string>) => [...names].map((name) => ({ '@id': `schema:${name}` }));
  return {
    '@graph': [
      ...[...parents].map(([name, kin]) => ({
        '@id': `schema:${name}`,
        '@type': 'rdfs:Class',
        'rdfs:subClassOf': named(kin),
      })),
      ...[...domains].map(([property, names]) => ({
        '@id': `schema:${property}`,
        '@type': 'rdf:Property',
        'schema:domainIncludes': named(names),
      })),
    ],
  };
}

const text = z.string().trim().min(1);
const address = z.url({ protocol: /^https$/ });
const organization = z.object({ '@type': z.literal('Organization'), name: text, url: address });

/** What the site says of a page, and must say whole: the validator asks nothing of these two. */
export const SAID = {
  WebSite: z.object({
    name: text,
    url: address,
    inLanguage: z.enum(['fr', 'en']),
    description: text,
    publisher: organization,
  }),
  Article: z.object({
    // What search engines show of a headline.
    headline: text.max(110),
    inLanguage: z.enum(['fr', 'en']),
    image: address,
    dateModified: z.iso.date(),
    author: organization,
  }),
} as const;
