import { loadPiece } from './load-piece';

/** What Pagefind gives for a place, as far as it is used here. */
export interface IndexedPlace {
  readonly url: string;
  /** How well it answers, beside the other places of the same answer. */
  readonly score: number;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    readonly weighted_locations: readonly { readonly balanced_score: number }[];
  }[];
}

interface Pagefind {
  init(): Promise<void>;
  options(options: object): Promise<void>;
  destroy(): Promise<void>;
  search(query: string): Promise<{
    results: { readonly score: number; data(): Promise<Omit<IndexedPlace, 'score'>> }[];
  }>;
}

/** Short places, such as a term of the glossary, stand beside whole texts: length counts little. */
const OPTIONS = { excerptLength: 22, ranking: { pageLength: 0.35, termFrequency: 0.6, termSimilarity: 2 } };

let loading: Promise<Pagefind> | undefined;

/**
 * Finds places in the index of the texts, which is loaded with the first question.
 * @param folder where the index lies, with a slash at its end
 * @param most the largest number of places
 * @returns undefined where the index cannot be had
 */
export async function findInTexts(
  folder: string,
  query: string,
  most: number,
): Promise<IndexedPlace[] | undefined> {
  try {
    const pagefind = await (loading ??= load(folder));
    const { results } = await pagefind.search(query);
    // Without a network, a part of the index that did not come looks like nothing found.
    if (results.length === 0 && !navigator.onLine) throw new Error('offline');
    const places = await Promise.allSettled(
      results.slice(0, most).map(async (result) => ({ ...(await result.data()), score: result.score })),
    );
    const found = places.flatMap((place) => (place.status === 'fulfilled' ? [place.value] : []));
    if (found.length === 0 && places.length > 0) throw new Error('nothing came');
    return found;
  } catch {
    // Pagefind remembers what failed.
    void loading?.then((pagefind) => pagefind.destroy()).catch(() => undefined);
    loading = undefined;
    return undefined;
  }
}

/** Has the index on its way before the first question is asked. */
export function prepareTexts(folder: string): void {
  loading ??= load(folder);
  loading.catch(() => (loading = undefined));
}

async function load(folder: string): Promise<Pagefind> {
  const program = await loadPiece<Pagefind>(() => import(/* @vite-ignore */ `${folder}pagefind.js`));
  if (!program.ok) throw new Error(program.reason);
  const { piece: pagefind } = program;
  await pagefind.options(OPTIONS);
  await pagefind.init();
  return pagefind;
}
