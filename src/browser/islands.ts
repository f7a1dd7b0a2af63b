import { HYDRATION_ERROR } from './hydration-error';
import { whenNear } from './near-view';
import { sayMissing } from './say-missing';

/**
 * Brings what widgets come to life with, when the first of a page is near. The build has moved it
 * out of pages that hold no other islands, and names it on the body.
 */
export function wakeIslands(): void {
  const address = document.body.dataset['islands'];
  if (!address) return;
  const widgets = [...document.querySelectorAll('astro-island')].flatMap(({ children }) => [...children]);
  const bring = () => {
    const script = document.createElement('script');
    script.src = address;
    script.onerror = () => addEventListener('online', bring, { once: true });
    document.head.append(script);
  };
  whenNear(widgets, bring);
}

/**
 * Says where an island could not come to life, for what it is made of is gone: Astro tries twice and leaves it as
 * it stands, and an answer given there would be kept by nobody. `client:near` tells of its islands in the same way.
 */
export function watchIslands(): void {
  // Without a network it is tried again by itself.
  addEventListener(HYDRATION_ERROR, ({ target }) => navigator.onLine && sayMissing(target as Element));
}
