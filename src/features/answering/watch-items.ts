import { loadPiece } from '../../browser/load-piece';
import { whenNear } from '../../browser/near-view';
import { sayMissing } from '../../browser/say-missing';
import { whereAnswered } from '../../store/runs/first-answer';

/**
 * Fetches what brings the points of this page to life: at once where answers are kept, otherwise when the first of them is
 * near or is answered by a reader who was quicker.
 */
export function watchItems(): void {
  const places = [...document.querySelectorAll('form[data-item], .own-balance')];
  if (places.length === 0) return;
  let isBrought = false;
  const wake = async () => {
    if (isBrought) return;
    isBrought = true;
    const loaded = await loadPiece(() => import('./answering'));
    if (loaded.ok) return loaded.piece.startAnswering();
    // Without it an answer would be kept by nobody: the next one, or the network, tries again.
    isBrought = false;
    addEventListener('online', wake, { once: true });
    const inView = places.find((place) => place.getBoundingClientRect().bottom > 0);
    if (navigator.onLine && inView) sayMissing(inView);
  };
  whereAnswered(wake);
  whenNear(places, wake);
}
