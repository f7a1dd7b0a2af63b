import { SEARCH_BOX } from '../search-box.mjs';
import { htmlPage } from '../html.mjs';

const SCRIPT = `
const { open, input, show } = window.searchBox;
let engine;
open(async () => {
  engine ??= import('./search.js');
  const { search } = await engine;
  const answer = () => show(search(input.value).map(({ id, title }) => ({ url: id, title })));
  input.addEventListener('input', answer);
  answer();
});`;

export function writeMiniSearchPage() {
  return htmlPage({
    title: 'MiniSearch',
    body: `${SEARCH_BOX}\n<script type="module">${SCRIPT}</script>`,
  });
}
