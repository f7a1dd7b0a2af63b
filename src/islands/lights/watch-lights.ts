import { bringQuietly } from '../../browser/load-piece';
import { hasKeptRuns, onFirstAnswer } from './first-answer';

/**
 * Lights the keys of this page with the reader’s own result. Who has no answers yet loads
 * nothing for it; the first answer on this page or in another tab brings the rest.
 */
export function watchLights(): void {
  // Without it the keys lead where they lead, and nothing is said.
  const light = () =>
    bringQuietly(
      () => import('./light'),
      ({ startLights }) => startLights(),
    );
  if (hasKeptRuns()) light();
  else onFirstAnswer(light);
}
