import { onStoredElsewhere, readStored } from '../../browser/storage';
import { RUNS_KEY } from '../keys';

/**
 * Calls back at once where this device or this tab keeps runs, which are not read for it; otherwise with each answer that is
 * given on this page or in another tab.
 */
export function whereAnswered(listener: () => void): void {
  const isKept = (['device', 'tab'] as const).some((place) => {
    const stored = readStored(place, RUNS_KEY);
    return stored.ok && stored.value !== undefined;
  });
  if (isKept) listener();
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'radio') listener();
  });
  onStoredElsewhere(RUNS_KEY, listener);
}
