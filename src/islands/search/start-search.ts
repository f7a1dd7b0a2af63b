import { readJson } from '../../browser/json';
import { addStylesheet } from '../../browser/stylesheet';
import { withBase } from '../../i18n/base';
import rows from '../../styles/search-results.css?url';
import type { SearchBox } from './search-box';
import type { SearchData } from './search-data';
import type { SearchParts } from './search-parts';

/**
 * A function that brings a search to life, once: what it runs on and the list of titles are asked
 * for at the same time, and what was typed meanwhile is answered.
 * @param most the largest number of results
 */
export function startSearch(parts: SearchParts, most: number): () => Promise<SearchBox | undefined> {
  let started: Promise<SearchBox | undefined> | undefined;
  const load = async () => {
    const data = readJson(
      withBase(`/data/search/${document.documentElement.lang}.json`, import.meta.env.BASE_URL),
    ) as Promise<SearchData | undefined>;
    addStylesheet(rows);
    try {
      const { startSearchBox } = await import('./search-box');
      const known = await data;
      if (known) return startSearchBox(parts, known, most);
    } catch {
      // Said below, as for a list of titles that did not come.
    }
    parts.status.textContent = parts.status.dataset['failed'] ?? '';
    started = undefined;
    return undefined;
  };
  return () => (started ??= load());
}
