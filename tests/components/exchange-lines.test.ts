import { describe, expect, test } from 'vitest';
import { boxWidth, drawExchanges, DRAWING, PLACES } from '../../src/components/figures/exchange-lines';

const teams = ['Adhésions', 'Comptabilité', 'Formation', 'Communication', 'Accueil'];
const pairs = teams.flatMap((_, i) => teams.flatMap((_, j) => (i === j ? [] : [{ from: i + 1, to: j + 1 }])));

/** How far a point lies outside a team’s box; 0 on its edge, negative inside. */
function outside(team: number, { x, y }: { x: number; y: number }): number {
  const center = PLACES[team - 1]!;
  return Math.max(
    Math.abs(x - center.x) - boxWidth(teams[team - 1]!) / 2,
    Math.abs(y - center.y) - DRAWING.boxHeight / 2,
  );
}

describe.each([
  ['alone', pairs.map((pair) => [pair])],
  ['with its twin', pairs.map((pair) => [pair, { from: pair.to, to: pair.from }])],
])('a line %s', (_, sets) => {
  test.each(sets.map((set) => [`${set[0]!.from} to ${set[0]!.to}`, set] as const))(
    '%s goes from edge to edge',
    (_, set) => {
      const [{ start, end, number }] = drawExchanges(teams, set) as [
        ReturnType<typeof drawExchanges>[number],
      ];
      expect(outside(set[0]!.from, start)).toBeCloseTo(0);
      expect(outside(set[0]!.to, end)).toBeCloseTo(0);
      expect(outside(set[0]!.from, number)).toBeGreaterThan(0);
      expect(outside(set[0]!.to, number)).toBeGreaterThan(0);
    },
  );
});

test('twins keep apart, and an arrow points where the exchange goes', () => {
  const [there, back] = drawExchanges(teams, [
    { from: 1, to: 2 },
    { from: 2, to: 1 },
  ]);
  expect(Math.hypot(there!.number.x - back!.number.x, there!.number.y - back!.number.y)).toBeGreaterThan(21);
  expect(there!.head[0]).toEqual(there!.end);
  const toTip = Math.hypot(there!.end.x - PLACES[1]!.x, there!.end.y - PLACES[1]!.y);
  for (const wing of there!.head.slice(1))
    expect(Math.hypot(wing!.x - PLACES[1]!.x, wing!.y - PLACES[1]!.y)).toBeGreaterThan(toTip);
});

test('boxes stay within the drawing for names of the longest length', () => {
  for (const { x } of PLACES) {
    expect(x - boxWidth('x'.repeat(13)) / 2).toBeGreaterThanOrEqual(0);
    expect(x + boxWidth('x'.repeat(13)) / 2).toBeLessThanOrEqual(DRAWING.width);
  }
});
