import { readJson } from './json';

/** How far ahead of a reader who moves a widget begins to come to life. */
const AHEAD = '200px';

/** The reader has begun to move: until then only what is in view is worth anything. */
const moving = new Promise<unknown>((resolve) => {
  addEventListener('scroll', resolve, { once: true, passive: true });
});

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
  let woken: Promise<void> | undefined;
  const watch = (rootMargin: string) => {
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watcher.disconnect();
        woken ??= wake();
      },
      { rootMargin },
    );
    // The element itself has no box.
    for (const child of island.children) watcher.observe(child);
  };
  watch('0px');
  void moving.then(() => watch(AHEAD));
}
