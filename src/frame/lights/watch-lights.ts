import { bringQuietly } from '../../browser/load-piece';
import { whereAnswered } from '../../store/runs/first-answer';

/**
 * Lights the keys of this page with the reader’s own result. Who has no answers yet loads
 * nothing for it; the first answer on this page or in another tab brings the rest.
 */
export function watchLights(): void {
  let isBrought = false;
  whereAnswered(() => {
    if (isBrought) return;
    isBrought = true;
    // Without it the keys lead where they lead, and nothing is said.
    bringQuietly(
      () => import('./light'),
      ({ startLights }) => startLights(),
    );
  });
}
