import { addStylesheet } from '../../browser/stylesheet';
import type { Ui } from '../../schemas/ui';
import styles from './new-build.css?url';

/** What is said of a new build. */
export type NewBuildWords = Pick<Ui['offline'], 'newBuild' | 'newBuildName' | 'renew' | 'later'>;

/**
 * Offers a new build that waits; it is taken when the reader says so, or when all tabs are closed. Its
 * words and styles come when there is something to offer, for hardly any page ever has.
 * @param place the address of the words, in the language of the page
 */
export function offerNewBuild(registration: ServiceWorkerRegistration, place: string): void {
  const offer = document.createElement('section');
  offer.className = 'new-build';
  // It stands there before it says anything, or it would not be heard.
  const text = document.createElement('p');
  text.setAttribute('aria-live', 'polite');
  offer.append(text);
  document.body.append(offer);
  const shown = (is: boolean) => document.documentElement.toggleAttribute('data-new-build', is);

  const show = async () => {
    const words = (await (await fetch(place)).json()) as NewBuildWords;
    addStylesheet(styles);
    offer.ariaLabel = words.newBuildName;
    text.textContent = words.newBuild;
    const actions = document.createElement('p');
    actions.className = 'actions';
    actions.append(
      button(words.renew, 'button', () => {
        // Only the tab in which it was said goes on to the new build at once.
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        registration.waiting?.postMessage({ renew: true });
      }),
      button(words.later, 'button button-quiet', () => {
        text.textContent = '';
        actions.remove();
        offer.ariaLabel = null;
        shown(false);
      }),
    );
    offer.append(actions);
    shown(true);
  };
  let offered = false;
  const offerIfWaiting = () => {
    const { active, waiting } = registration;
    if (offered || !active || waiting?.state !== 'installed' || !navigator.serviceWorker.controller) return;
    offered = true;
    show().catch(() => undefined);
  };
  offerIfWaiting();
  registration.addEventListener('updatefound', () => {
    // The first program of all waits for nobody. WebKit and Firefox call it a waiting one for a moment after it has begun.
    if (registration.active) registration.installing?.addEventListener('statechange', offerIfWaiting);
  });
}

function button(label: string, className: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  Object.assign(made, { type: 'button', className, textContent: label });
  made.addEventListener('click', press);
  return made;
}
