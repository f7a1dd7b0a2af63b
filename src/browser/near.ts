import { readJson } from './json';

/** How far ahead of the reader a widget begins to come to life. */
const AHEAD = '200px';

/** What a page’s widgets stand on, by the id of the island: asked for once a page. */
let bringing: Promise<unknown> | undefined;

/** How an island is woken, as Astro hands it to a directive. */
type Load = () => Promise<() => Promise<void>>;

/**
 * `client:near`: brings a widget to life shortly before it comes into view, with everything it
 * stands on. Until then it costs the page its plain HTML and nothing else: the build has put
 * its props into a file of their own.
 */
export default function near(load: Load, _options: unknown, island: HTMLElement): void {
  const wake = async () => {
    const address = island.dataset['props'];
    // In development nothing was moved away.
    if (!address) return (await load())();
    const [props] = await Promise.all([(bringing ??= readJson(address)), load()]);
    const own = (props as Record<string, unknown> | undefined)?.[island.getAttribute('uid') ?? ''];
    // An island starts by itself when its props arrive.
    if (own) island.setAttribute('props', JSON.stringify(own));
  };
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      void wake();
    },
    { rootMargin: AHEAD },
  );
  // The element itself has no box.
  for (const child of island.children) watcher.observe(child);
}
