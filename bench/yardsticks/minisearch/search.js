// What VitePress’s local search does when it is opened, with the same fields and weights: code and index
// come as one file, the index as a string that MiniSearch reads.
import MiniSearch from 'minisearch';

const FIELDS = ['title', 'titles', 'text'];
const index = MiniSearch.loadJSON(INDEX, { fields: FIELDS, storeFields: ['title', 'titles'] });

export function search(words) {
  return index
    .search(words, { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } })
    .slice(0, 16);
}
