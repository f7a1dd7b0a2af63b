/** A browser that says that its reader pays for every byte is not asked to fetch the whole site. */
interface Connection {
  readonly saveData?: boolean;
}

/**
 * Keeps the language of this page on the device, so that it can be read without a network, and offers
 * a new build when one has come. Whatever fails here, the site works as well without.
 * @param offer where a new build is offered, see `NewBuild.astro`
 */
export async function keepSite(offer: HTMLElement | null): Promise<void> {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  if (connection?.saveData) return;
  const scope = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  try {
    const registration = await navigator.serviceWorker.register(`${scope}sw.js`, {
      scope,
      updateViaCache: 'none',
    });
    offerNewBuild(registration, offer);
    const { active } = await navigator.serviceWorker.ready;
    navigator.serviceWorker.addEventListener('message', ({ data }) => {
      const { kept } = data as { readonly kept?: boolean };
      if (kept) document.documentElement.dataset['offline'] = 'kept';
    });
    active?.postMessage({ keep: document.documentElement.lang });
  } catch {
    // Refused, or not offered by this browser.
  }
}

/** A build that waits is offered; it is taken when the reader says so, or when all tabs are closed. */
function offerNewBuild(registration: ServiceWorkerRegistration, offer: HTMLElement | null): void {
  const text = offer?.querySelector('p');
  const actions = offer?.querySelector<HTMLElement>('.actions');
  if (!text || !actions) return;
  const [renew, later] = actions.querySelectorAll('button');
  const show = (shown: boolean) => {
    text.textContent = shown ? (text.dataset['says'] ?? '') : '';
    actions.hidden = !shown;
    document.documentElement.toggleAttribute('data-new-build', shown);
  };
  // The first program of all waits for nobody.
  const offerIfWaiting = () => {
    if (registration.waiting && navigator.serviceWorker.controller) show(true);
  };
  renew?.addEventListener('click', () => {
    // Only the tab in which it was said goes on to the new build at once.
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    registration.waiting?.postMessage({ renew: true });
  });
  later?.addEventListener('click', () => show(false));
  offerIfWaiting();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', offerIfWaiting),
  );
}
