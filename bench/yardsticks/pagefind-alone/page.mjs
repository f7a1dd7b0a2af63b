// The least that a search with Pagefind takes: its own script, loaded when the search is opened, over the
// index of our site.
import { SEARCH_BOX } from '../search-box.mjs';
import { htmlPage } from '../html.mjs';

const SCRIPT = `
const { open, input, show } = window.searchBox;
let engine;
open(async () => {
  engine ??= import('/pagefind/pagefind.js');
  const pagefind = await engine;
  const search = async () => {
    if (input.value === '') return;
    const { results } = await pagefind.search(input.value);
    const found = await Promise.all(results.slice(0, 5).map((result) => result.data()));
    show(found.map(({ url, meta }) => ({ url, title: meta.title })));
  };
  input.addEventListener('input', search);
  await search();
});`;

export function writePagefindPage() {
  return htmlPage({
    title: 'Pagefind',
    body: `${SEARCH_BOX}\n<script type="module">${SCRIPT}</script>`,
  });
}
