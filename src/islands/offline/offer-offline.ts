/** A browser that says that its reader pays for every byte is not asked to fetch the whole site. */
interface Connection {
  readonly saveData?: boolean;
}

/**
 * Once the page is there and nobody waits for anything, keeps the site for reading without a network.
 * What does it is loaded then and not before.
 */
export function offerOffline(offer: HTMLElement | null): void {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || connection?.saveData) return;
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const start = () =>
    void import('./keep-site').then(
      ({ keepSite }) => keepSite(`${base}sw.js`, base, offer),
      () => undefined,
    );
  const whenIdle = () =>
    'requestIdleCallback' in window
      ? requestIdleCallback(start, { timeout: 10_000 })
      : setTimeout(start, 3000);
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}
