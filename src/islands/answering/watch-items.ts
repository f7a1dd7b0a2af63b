import { loadPiece } from '../../browser/load-piece';
import { whenNear } from '../../browser/near-view';
import { sayMissing } from '../../browser/say-missing';
import { hasKeptRuns } from '../lights/first-answer';

/**
 * Fetches what brings the points of this page to life: at once where answers are kept, otherwise when the first of them is
 * near or is answered by a reader who was quicker.
 */
export function watchItems(): void {
  const places = [...document.querySelectorAll('form[data-item], .own-balance')];
  if (places.length === 0) return;
  const wake = async () => {
    const loaded = await loadPiece(() => import('./answering'));
    if (loaded.ok) return loaded.piece.startAnswering();
    // Without it an answer would be kept by nobody: the next one, or the network, tries again.
    const inView = places.find((place) => place.getBoundingClientRect().bottom > 0);
    if (navigator.onLine && inView) sayMissing(inView);
    return wakeLater();
  };
  const wakeLater = () => {
    const events = new AbortController();
    const once = () => {
      events.abort();
      void wake();
    };
    document.addEventListener('change', once, { signal: events.signal });
    addEventListener('online', once, { signal: events.signal });
    return once;
  };
  const first = wakeLater();
  if (hasKeptRuns()) first();
  else whenNear(places, first);
}
