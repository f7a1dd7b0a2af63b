import { loadPiece } from '../../browser/load-piece';
import { sayMissing } from '../../browser/say-missing';
import type { Subject } from '../../views/views';
import type { Run } from '../../domain/run/run';

/** Draws into its place what the answers come to. */
export type Show = (place: HTMLElement, subject: Subject, run: Run | undefined) => void;

/** What is drawn anew with each answer, and what draws it. */
interface Part {
  readonly places: string;
  readonly load: () => Promise<{ readonly show: Show }>;
  show?: Show;
}

const PARTS: readonly Part[] = [
  { places: '.assess [data-list]', load: () => import('./mount-panel') },
  { places: '.assessment[data-list]', load: () => import('./show-panel') },
  { places: '[data-express]', load: () => import('./show-express') },
  { places: '.own-balance', load: () => import('./show-balance') },
  { places: '.keeping[data-awake]', load: () => import('../keeping/show-keeping') },
];

/** Draws every part of the page that can be seen. What draws one is fetched when it is first drawn. */
export async function showParts(subject: Subject, read: () => Run | undefined): Promise<void> {
  const fetched: Promise<void>[] = [];
  for (const part of PARTS)
    for (const place of document.querySelectorAll<HTMLElement>(part.places)) {
      if (place.closest('details:not([open])')) continue;
      const draw = () => guard(place, () => part.show?.(place, subject, read()));
      if (part.show) draw();
      else fetched.push(fetchPart(part, place).then(draw));
    }
  await Promise.all(fetched);
}

/** Where something cannot be drawn, says so in its place; the answers are kept all the same. */
function guard(place: HTMLElement, draw: () => void): void {
  try {
    draw();
  } catch {
    sayMissing(place, 'stopped');
  }
}

async function fetchPart(part: Part, place: HTMLElement): Promise<void> {
  const loaded = await loadPiece(part.load);
  if (loaded.ok) part.show = loaded.piece.show;
  else if (navigator.onLine) sayMissing(place);
}
