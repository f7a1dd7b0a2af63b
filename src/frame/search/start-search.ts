import { readJson } from '../../browser/json';
import { loadPiece } from '../../browser/load-piece';
import { sayMissing } from '../../browser/say-missing';
import { addStylesheet } from '../../browser/stylesheet';
import rows from './search-results.css?url';
import type { SearchBox } from './search-box';
import type { SearchData } from '../../domain/search/search-data';
import type { SearchParts } from './search-parts';

/**
 * A function that brings a search to life, once: what it runs on and the list of titles are asked
 * for at the same time, and what was typed meanwhile is answered.
 * @param most the largest number of results
 */
export function startSearch(parts: SearchParts, most: number): () => Promise<SearchBox | undefined> {
  let started: Promise<SearchBox | undefined> | undefined;
  const load = async () => {
    // Not by the page’s language, which a browser that translates the page rewrites.
    const { titles, failed } = parts.status.dataset;
    parts.status.textContent = '';
    const data = readJson(titles ?? '') as Promise<SearchData | undefined>;
    addStylesheet(rows);
    const box = await loadPiece(() => import('./search-box'));
    const known = await data;
    if (box.ok && known) return box.piece.startSearchBox(parts, known, most);
    if (!box.ok && box.reason === 'outdated') sayMissing(parts.status);
    else parts.status.textContent = failed ?? '';
    started = undefined;
    return undefined;
  };
  return () => (started ??= load());
}
