/** What a result can be, in the order in which equally good ones are shown. */
export const SEARCH_KINDS = ['key', 'practice', 'tool', 'glossary', 'list', 'item', 'page'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** A place on the site that can be found by its title. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly title: string;
  /** From the root of the host, perhaps with a fragment. */
  readonly href: string;
  /** What else it is called. */
  readonly names?: readonly string[] | undefined;
}

/** A place with its words, for the index of the texts. */
export interface SearchRecord extends SearchEntry {
  /** What it belongs to: the list of an item. */
  readonly under?: string | undefined;
  /** Paragraphs. */
  readonly text: readonly string[];
}

/** What answers at once, while the index of the texts is still on its way. */
export interface TitleList {
  readonly entries: readonly SearchEntry[];
  /** Words that mean the same here, the glossary’s own word first. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words that say nothing about what is looked for: articles and the like. */
  readonly smallWords: readonly string[];
}

/** All that the build hands to the index of the texts: a page stands there by its address alone. */
export interface IndexSource {
  readonly records: readonly SearchRecord[];
  readonly pages: readonly SearchEntry[];
  readonly synonyms: TitleList['synonyms'];
}
