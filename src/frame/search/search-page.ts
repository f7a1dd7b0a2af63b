import { keepParameter, readParameter } from '../../browser/address';
import { searchParts } from './search-parts';
import { startSearch } from './start-search';

/** A page has room for more than a dialog. */
const MOST = 30;

/** The search on a page of its own: what is asked stands in the address, as `?q=`. */
export function startSearchPage(root: HTMLElement | null): void {
  const parts = root && searchParts(root);
  if (!parts) return;
  const { input } = parts;
  const start = startSearch(parts, MOST);
  input.value ||= readParameter('q').slice(0, input.maxLength);
  input.addEventListener('input', () => keepParameter('q', input.value.trim()));
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    // A script that failed is not asked for again before the page is.
    void start().then((box) => (box ? box.ask() : input.form?.submit()));
  });
  void start();
}
