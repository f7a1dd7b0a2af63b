import fc from 'fast-check';
import type { Response } from '../../../src/domain/assessment/response';
import { GROUPS } from '../../../src/domain/run/group';
import { changedAt, type Run, type Runs, type Said } from '../../../src/domain/run/run';
import type { Stage } from '../../../src/schemas/assessment';

const time = fc.nat({ max: 50 });

function said<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Said<T>> {
  return fc.record({ value: fc.option(value), at: time }) as fc.Arbitrary<Said<T>>;
}

const response = fc.constantFrom<Response>(0, 1, 2, 3, 'dont-know', 'not-applicable');
const item = fc.constantFrom('a', 'b', 'c', 'valueOf', '__proto__', 'constructor');
const words = fc.constantFrom('avant', 'après', '<b>', 'constructor');
const byItem = <T>(value: fc.Arbitrary<T>) =>
  fc.array(fc.tuple(item, said(value))).map((entries) => new Map(entries));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(said(value), { nil: undefined });

/** A run whose times are close together, so that the same moment comes up often. Its id says what it is. */
export const runWith = (id: fc.Arbitrary<string>): fc.Arbitrary<Run> =>
  fc
    .record({
      id,
      created: time,
      answers: byItem(response),
      notes: byItem(words),
      name: maybe(words),
      stage: maybe(fc.constantFrom<Stage>(1, 2, 3, 4, 5)),
      group: maybe(fc.constantFrom(...GROUPS)),
    })
    .map(
      (run) =>
        ({
          ...Object.fromEntries(Object.entries(run).filter(([, value]) => value !== undefined)),
          number: 7,
          ...(run.id === 'r3' && { origin: { kind: 'frozen', at: 9, of: 'r1' } }),
        }) as Run,
    );

export const runs: fc.Arbitrary<Runs> = fc
  .uniqueArray(runWith(fc.constantFrom('r1', 'r2', 'r3')), { selector: ({ id }) => id })
  .chain((all) =>
    fc.record({
      runs: fc.constant(all),
      current: fc.constantFrom(undefined, ...all.map(({ id }) => id)),
      gone: fc
        .array(fc.tuple(fc.constantFrom('r1', 'r2', 'r3', 'r4'), said(fc.constant(true as const))))
        .map((entries) => new Map(entries)),
    }),
  )
  .map(({ runs: all, current, gone }) => ({
    // What is kept never holds a run that is gone, but for one that was gone on with.
    runs: all,
    ...(current !== undefined && { current }),
    gone: new Map(
      [...gone].filter(([id, { at }]) => all.every((run) => run.id !== id || changedAt(run) > at)),
    ),
  }));
