import { bringQuietly } from '../../browser/load-piece';

/**
 * Once the page is there and nobody waits for anything, keeps the site for reading without a network.
 * What does it, and finds out whether it can, is loaded then and not before.
 */
export function offerOffline(): void {
  if (!import.meta.env.PROD) return;
  const start = () =>
    // Nobody has asked for it.
    bringQuietly(
      () => import('./keep-site'),
      ({ keepSite }) => void keepSite(),
    );
  // eslint-disable-next-line compat/compat -- Safari has none.
  addEventListener('load', () => ('requestIdleCallback' in window ? requestIdleCallback(start) : start()));
}
