import { withBase } from './base';
import type { Ui } from '../schemas/ui';

type Addresses = Ui['addresses'];

/** The kinds of page, each with the parts of its address: a word of the language, or the page’s own slug. */
const PARTS = {
  home: [],
  keys: ['keys'],
  key: ['keys', '[slug]'],
  practices: ['practices'],
  practice: ['practices', '[slug]'],
  assess: ['assess'],
  list: ['assess', '[slug]'],
  express: ['assess', 'express'],
  results: ['results'],
  example: ['results', 'example'],
  search: ['search'],
  changes: ['results', 'compare'],
  backup: ['results', 'backup'],
  received: ['received'],
  invite: ['invite'],
  invitation: ['invitation'],
  dossiers: ['dossiers'],
  comparison: ['compare'],
  meeting: ['meeting'],
  tools: ['tools'],
  tool: ['tools', '[slug]'],
  offline: ['offline'],
  glossary: ['glossary'],
  sources: ['sources'],
  method: ['method'],
  about: ['about'],
  legal: ['legal'],
  privacy: ['privacy'],
  accessibility: ['accessibility'],
  licences: ['licences'],
  page: ['[slug]'],
} as const satisfies Record<string, readonly (keyof Addresses | '[slug]')[]>;

export type PageKind = keyof typeof PARTS;
export const PAGE_KINDS = Object.keys(PARTS) as PageKind[];
/** The kinds of which there is one page a language, so that their name is enough to lead to them. */
export const SINGLE_PAGES = PAGE_KINDS.filter(
  (kind) => !(PARTS[kind] as readonly string[]).includes('[slug]'),
);

/** The word of the language that ends the address of such a page. The home page has none. */
export function lastWordOf(kind: PageKind): keyof Addresses | undefined {
  const last = PARTS[kind].at(-1);
  return last === '[slug]' ? undefined : last;
}

/** What an address depends on besides the page. */
export interface Realm {
  readonly locale: string;
  /** The original language, which stands at the root. */
  readonly original: string;
  readonly addresses: Addresses;
  /** The folder the site is served from, `/` or `/sub/`. */
  readonly base: string;
}

/** The pattern of a kind of page, as `/en/keys/[slug]/`, without the base. */
export function patternOf(kind: PageKind, { locale, original, addresses }: Omit<Realm, 'base'>): string {
  const words = PARTS[kind].map((part) => (part === '[slug]' ? part : addresses[part]));
  const parts = locale === original ? words : [locale, ...words];
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** The address of a page, with the base. */
export function pathOf(kind: PageKind, realm: Realm, slug = ''): string {
  return withBase(patternOf(kind, realm).replace('[slug]', slug), realm.base);
}

/** The language of a route pattern such as `/en/keys/[slug]`. */
export function localeOfPattern(pattern: string, locales: readonly string[]): string {
  const first = pattern.split('/')[1] ?? '';
  const [original = 'fr'] = locales;
  return first !== original && locales.includes(first) ? first : original;
}
