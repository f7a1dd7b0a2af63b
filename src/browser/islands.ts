import { whenNear } from './near-view';

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
