import fc from 'fast-check';
import { test } from 'vitest';

type Arbitraries<Values extends readonly unknown[]> = {
  readonly [At in keyof Values]: fc.Arbitrary<Values[At]>;
};

/** A test of what holds for any values, tried as often as is said, else as often as any other. */
export function always<Values extends [unknown, ...unknown[]]>(
  title: string,
  values: Arbitraries<Values>,
  check: (...values: Values) => unknown,
  numRuns?: number,
): void {
  test(title, () =>
    fc.assert(
      fc.asyncProperty(...values, async (...given: Values) => void (await check(...given))),
      numRuns === undefined ? {} : { numRuns },
    ),
  );
}
