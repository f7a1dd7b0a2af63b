import { bringQuietly } from '../../browser/load-piece';
import { withBase } from '../../i18n/base';
import { hasKeptRuns, onFirstAnswer } from './first-answer';

/**
 * Lights the keys of this page with the reader’s own result. Who has no answers yet loads
 * nothing for it; the first answer on this page or in another tab brings the rest.
 */
export function watchLights(): void {
  const address = withBase(`/data/lights/${document.documentElement.lang}.json`, import.meta.env.BASE_URL);
  // Without it the keys lead where they lead, and nothing is said.
  const light = () =>
    bringQuietly(
      () => import('./light'),
      ({ startLights }) => startLights(address),
    );
  if (hasKeptRuns()) light();
  else onFirstAnswer(light);
}
