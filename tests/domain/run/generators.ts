import fc from 'fast-check';
import type { Response } from '../../../src/domain/assessment/response';
import type { Run, Runs, Said } from '../../../src/domain/run/run';
import type { Stage } from '../../../src/schemas/assessment';

const time = fc.nat({ max: 50 });

function said<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Said<T>> {
  return fc.record({ value: fc.option(value), at: time }) as fc.Arbitrary<Said<T>>;
}

const response = fc.constantFrom<Response>(0, 1, 2, 3, 'dont-know', 'not-applicable');
const item = fc.constantFrom('a', 'b', 'c', 'valueOf', '__proto__', 'constructor');

/** A run whose times are close together, so that the same moment comes up often. */
export const runWith = (id: fc.Arbitrary<string>): fc.Arbitrary<Run> =>
  fc
    .record({
      id,
      created: time,
      answers: fc.array(fc.tuple(item, said(response))).map((entries) => new Map(entries)),
      stage: fc.option(said(fc.constantFrom<Stage>(1, 2, 3, 4, 5)), { nil: undefined }),
    })
    .map(({ stage, ...run }) => ({ ...run, ...(stage && { stage }) }));

export const runs: fc.Arbitrary<Runs> = fc
  .uniqueArray(runWith(fc.constantFrom('r1', 'r2', 'r3')), { selector: ({ id }) => id })
  .chain((all) =>
    fc.record({
      runs: fc.constant(all),
      current: fc.option(fc.constantFrom(...(all.length > 0 ? all.map(({ id }) => id) : ['none'])), {
        nil: undefined,
      }),
    }),
  )
  .map(({ runs: all, current }) => ({ runs: all, ...(current && current !== 'none' && { current }) }));
