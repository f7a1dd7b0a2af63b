import { offerNewBuild } from './new-build';

/** A browser that says that its reader pays for every byte is not asked to fetch the whole site. */
interface Connection {
  readonly saveData?: boolean;
}

/**
 * Keeps the language of this page on the device, so that it can be read without a network, and offers
 * a new build when one has come. Whatever fails here, the site works as well without.
 */
export async function keepSite(): Promise<void> {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  if (connection?.saveData) return;
  const scope = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const { lang, dataset } = document.documentElement;
  try {
    const registration = await navigator.serviceWorker.register(`${scope}sw.js`, {
      scope,
      updateViaCache: 'none',
    });
    offerNewBuild(registration, `${scope}data/new-build/${lang}.json`);
    const { active } = await navigator.serviceWorker.ready;
    navigator.serviceWorker.addEventListener('message', ({ data }) => {
      const { kept } = data as { readonly kept?: boolean };
      if (kept) dataset['offline'] = 'kept';
    });
    active?.postMessage({ keep: lang });
  } catch {
    // Refused, or not offered by this browser.
  }
}
