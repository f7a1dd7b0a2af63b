/**
 * Once the page is there and nobody waits for anything, keeps the site for reading without a network.
 * What does it is loaded then and not before.
 * @param offer where a new build is offered, see `NewBuild.astro`
 */
export function offerOffline(offer: HTMLElement | null): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const start = () =>
    void import('./keep-site').then(
      ({ keepSite }) => keepSite(offer),
      () => undefined,
    );
  addEventListener('load', () => ('requestIdleCallback' in window ? requestIdleCallback(start) : start()));
}
