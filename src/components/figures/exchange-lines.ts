/** The drawing of the map of exchanges, in units of its view box: x to the right, y down. */
export const DRAWING = { width: 340, height: 228, boxHeight: 34 } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the five teams stand, clockwise from the top. Teams that follow each other share an open side. */
export const PLACES: readonly Point[] = [
  { x: 170, y: 21 },
  { x: 272, y: 94 },
  { x: 252, y: 205 },
  { x: 88, y: 205 },
  { x: 68, y: 94 },
];

/** A line from one team’s box to another’s, with the head of its arrow and the place of its number. */
export interface Line {
  readonly start: Point;
  readonly end: Point;
  readonly head: readonly [Point, Point, Point];
  readonly number: Point;
}

/** How far two lines between the same teams keep from the straight way, each on its own side. */
const ASIDE = 12;
/** How far along its line a number stands: past the middle, clear of the boxes above. */
const NUMBER = 0.58;
const HEAD = { length: 9, half: 4.5 };

/** How wide a team’s box is, for the letters at the size they have on a phone. */
export function boxWidth(name: string): number {
  return Math.max(74, name.length * 8.4 + 26);
}

/**
 * The line of each exchange.
 * @param teams the names of the five teams, in the order of PLACES
 * @param exchanges from and to are places in that list, from 1, and differ
 */
export function drawExchanges(
  teams: readonly string[],
  exchanges: readonly { readonly from: number; readonly to: number }[],
): Line[] {
  return exchanges.map(({ from, to }) => {
    const [a, b] = [PLACES[from - 1]!, PLACES[to - 1]!];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const along = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
    const across = { x: -along.y, y: along.x };
    const hasTwin = exchanges.some((other) => other.from === to && other.to === from);
    const shift = (point: Point) => move(point, across, hasTwin ? ASIDE : 0);
    const start = edgeOf(a, boxWidth(teams[from - 1]!), shift(a), { x: -along.x, y: -along.y });
    const end = edgeOf(b, boxWidth(teams[to - 1]!), shift(b), along);
    const neck = move(end, along, -HEAD.length);
    return {
      start,
      end,
      head: [end, move(neck, across, HEAD.half), move(neck, across, -HEAD.half)],
      number: { x: start.x + (end.x - start.x) * NUMBER, y: start.y + (end.y - start.y) * NUMBER },
    };
  });
}

function move({ x, y }: Point, along: Point, distance: number): Point {
  return { x: x + along.x * distance, y: y + along.y * distance };
}

/** Where a line that comes in by a direction and aims at a point in a box meets the edge of that box. */
function edgeOf(center: Point, width: number, aim: Point, along: Point): Point {
  const reach = (half: number, off: number, step: number) =>
    step === 0 ? Infinity : (half + Math.sign(step) * off) / Math.abs(step);
  const back = Math.min(
    reach(width / 2, aim.x - center.x, along.x),
    reach(DRAWING.boxHeight / 2, aim.y - center.y, along.y),
  );
  return move(aim, along, -back);
}
