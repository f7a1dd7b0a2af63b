import { HYDRATION_ERROR } from './hydration-error';
import { readJson } from './json';
import { whenNear } from './near-view';
import { addStylesheet } from './stylesheet';

/** What a page’s widgets stand on, by the id of the island: asked for once a page. */
let bringing: Promise<unknown> | undefined;

/** How an island is woken, as Astro hands it to a directive. */
type Load = () => Promise<() => Promise<void>>;

/**
 * `client:near`: brings a widget to life shortly before it comes into view, with everything it
 * stands on. Until then it costs the page its plain HTML and nothing else: the build has put
 * its props into a file of their own. `data-styles` around it names a stylesheet that comes with it.
 */
export default function near(load: Load, _options: unknown, island: HTMLElement): void {
  const wake = async () => {
    const styles = island.closest<HTMLElement>('[data-styles]')?.dataset['styles'];
    if (styles) addStylesheet(styles);
    let missing = false;
    // Astro says so to the page, and goes on.
    island.addEventListener(HYDRATION_ERROR, () => (missing = true), { once: true });
    const address = island.dataset['props'];
    // In development nothing was moved away.
    if (!address) return void (await load())();
    const [props] = await Promise.all([(bringing ??= readJson(address)), load()]);
    const own = (props as Record<string, unknown> | undefined)?.[island.getAttribute('uid') ?? ''];
    if (!own && !missing) island.dispatchEvent(new CustomEvent(HYDRATION_ERROR, { bubbles: true }));
    if (!own || missing) throw new Error(address);
    // An island starts by itself when its props arrive.
    island.setAttribute('props', JSON.stringify(own));
  };
  // Without it an answer given here would be kept by nobody: the next one, or the network, tries again.
  const tryToWake = () =>
    void wake().catch(() => {
      bringing = undefined;
      island.addEventListener('change', tryToWake, { once: true });
      addEventListener('online', tryToWake, { once: true });
    });
  // The element itself has no box.
  whenNear(island.children, tryToWake);
}
