import { isComposing } from '../../browser/composing';
import { matchTitles } from '../../domain/search/match-titles';
import { mergeResults, type SearchResult } from '../../domain/search/result';
import { count, fill } from '../../i18n/words';
import { findTexts, prepare } from './find';
import { completeRow, createRow } from './result-row';
import type { SearchData } from '../../domain/search/search-data';
import type { SearchParts } from './search-parts';

/** Titles answer every keystroke; the texts wait until the reader pauses this long, in milliseconds. */
const PAUSE = 120;
/** What takes longer is told to be under way. */
const SLOW = 400;

export interface SearchBox {
  /** Answers what stands in the field now. */
  readonly ask: () => void;
}

/**
 * Has a field answer as one types: titles at once, the texts behind them.
 * @param most the largest number of results
 */
export function startSearchBox(
  { input, results, status }: SearchParts,
  data: SearchData,
  most: number,
): SearchBox {
  const rows = new Map<string, HTMLLIElement>();
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const { words } = data;

  const show = (found: readonly SearchResult[]) => {
    const names = found.map(({ kind, href, title }) => `${kind} ${href} ${title}`);
    for (const [name, row] of rows) {
      if (names.includes(name)) continue;
      row.remove();
      rows.delete(name);
    }
    found.forEach((result, i) => {
      const name = names[i] ?? '';
      const row = rows.get(name) ?? createRow(result, words);
      completeRow(row, result);
      rows.set(name, row);
      // A row that stands where it belongs is not touched, so that it keeps the focus.
      if (results.children[i] !== row) results.insertBefore(row, results.children[i] ?? null);
    });
  };

  const ask = () => {
    const turn = (asked += 1);
    clearTimeout(timer);
    const query = input.value.trim();
    if (query === '') {
      show([]);
      status.textContent = '';
      return;
    }
    // Half of the rows at most, so that the texts are heard too.
    const titles = matchTitles(query, data, Math.ceil(most / 2));
    show(mergeResults(titles, [], most));
    status.textContent = '';
    timer = setTimeout(async () => {
      // Said only where there is something to wait for.
      const slow = setTimeout(() => {
        if (turn === asked) status.textContent = words.loading;
      }, SLOW);
      const texts = await findTexts(query, data.smallWords, most);
      clearTimeout(slow);
      // The reader has typed on.
      if (turn !== asked) return;
      const found = mergeResults(titles, texts ?? [], most);
      show(found);
      status.textContent = texts
        ? found.length > 0
          ? found.length === most
            ? fill(words.first, { n: most })
            : count(words.count, found.length, data.locale)
          : fill(words.none, { query })
        : words.titlesOnly;
    }, PAUSE);
  };

  input.addEventListener('input', ask);
  moveByArrows(input, results);
  // The texts are fetched while the reader types the first letters.
  prepare();
  ask();
  return { ask };
}

/** Down and Up lead from the field through the results and back. */
function moveByArrows(input: HTMLInputElement, results: HTMLOListElement): void {
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    // With a modifier the keys mark words in the field.
    if (step === undefined || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
    if (isComposing(event)) return;
    const stops = [input, ...results.querySelectorAll('a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[Math.min(Math.max(at + step, 0), stops.length - 1)];
    event.preventDefault();
    next?.focus();
  };
  input.addEventListener('keydown', move);
  results.addEventListener('keydown', move);
}
