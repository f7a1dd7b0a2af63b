import { onStoredElsewhere, readStored } from '../../browser/storage';
import { RUNS_KEY } from '../run/keys';

/** Whether this device or this tab keeps any runs, without reading them. */
export function hasKeptRuns(): boolean {
  return (['device', 'tab'] as const).some((place) => {
    const stored = readStored(place, RUNS_KEY);
    return stored.ok && stored.value !== undefined;
  });
}

/** Calls back once, when a first answer is given on this page or in another tab. */
export function onFirstAnswer(listener: () => void): void {
  let heard = false;
  const once = () => {
    if (heard) return;
    heard = true;
    listener();
  };
  document.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'radio') once();
  });
  onStoredElsewhere(RUNS_KEY, once);
}
