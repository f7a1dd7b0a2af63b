import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Responses } from '../../../src/domain/assessment/response';
import { type DimensionResult } from '../../../src/domain/assessment/dimension-result';
import { assess, type Result } from '../../../src/domain/assessment/result';
import { placeItems } from '../../../src/domain/assessment/placed-item';
import { scoreResponses } from '../../../src/domain/assessment/score';
import type { Assessment, Stage } from '../../../src/schemas/assessment';
import { BANDS } from '../../../src/schemas/scale';
import { assessments, scale } from '../../support/assessments';
import { tries } from '../../support/tries';
import { always } from '../../support/always';

const numRuns = tries(5000);
const items = placeItems(assessments);

const level = fc.constantFrom(0, 1, 2, 3);
const response = fc.oneof({ weight: 4, arbitrary: level }, fc.constantFrom('dont-know', 'not-applicable'));
const stage = fc.option(fc.constantFrom<Stage>(1, 2, 3, 4, 5), { nil: undefined });

/** Any subset of any responses, with ids that mean something to JavaScript thrown in. */
const responses: fc.Arbitrary<Responses> = fc
  .tuple(
    fc.array(fc.option(response, { nil: undefined }), { minLength: items.length, maxLength: items.length }),
    fc.dictionary(fc.constantFrom('valueOf', '__proto__', 'constructor', 'toString', 'gone-item'), response),
  )
  .map(([given, odd]) => {
    const known = items.flatMap(({ id }, i) => (given[i] === undefined ? [] : [[id, given[i]] as const]));
    return new Map([...known, ...Object.entries(odd)]) as Responses;
  });

const rank = (band: string | undefined) => BANDS.findIndex((one) => one === band);

/** Every number in a result, wherever it stands. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** The same content with its lists, sections, items and keys the other way round. */
function turned(all: readonly Assessment[]): Assessment[] {
  const backwards = <T extends object>(record: T) =>
    Object.fromEntries(Object.entries(record).reverse()) as T;
  return [...all].reverse().map((assessment) =>
    backwards({
      ...assessment,
      dimensions: [...assessment.dimensions].reverse().map((dimension) =>
        backwards({
          ...dimension,
          sections: [...dimension.sections]
            .reverse()
            .map((section) => ({ ...section, items: [...section.items].reverse().map(backwards) })),
        }),
      ),
    }),
  );
}

/** The parts of a result that follow the order of display, put in one of their own. */
function inOrder(result: Result) {
  const unordered = <T extends Pick<DimensionResult, 'caps' | 'open'>>({ caps, open, ...rest }: T) => ({
    ...rest,
    caps: caps.map(({ item }) => item).sort(),
    open: [...open].sort(),
  });
  const ids = (steps: readonly { readonly item: { readonly id: string } }[]) =>
    steps.map(({ item }) => item.id);
  const { strengths } = result;
  return {
    dimensions: result.dimensions.map(unordered).sort((a, b) => a.id.localeCompare(b.id)),
    indexes: result.indexes.map(unordered),
    overall: result.overall && unordered(result.overall),
    balance: result.balance,
    nextSteps: ids(result.nextSteps),
    toPrepare: ids(result.toPrepare),
    toFindOut: result.toFindOut.map(({ id }) => id),
    strengths:
      strengths.kind === 'lists'
        ? strengths.dimensions
        : strengths.kind === 'items'
          ? ids(strengths.items)
          : [],
    answered: result.answered,
  };
}

describe('a result', () => {
  always(
    'holds only whole numbers, whatever was answered',
    [responses, stage],
    (given, now) => {
      expect(numbersIn(assess(assessments, given, now, scale)).every(Number.isInteger)).toBe(true);
    },
    numRuns,
  );

  always(
    'does not depend on the order of items, lists or keys',
    [responses, stage],
    (given, now) => {
      const shuffled = new Map([...given].reverse());
      expect(inOrder(assess(turned(assessments), shuffled, now, scale))).toEqual(
        inOrder(assess(assessments, given, now, scale)),
      );
    },
    numRuns,
  );

  always(
    'never goes down when a level goes up',
    [responses, stage, fc.nat()],
    (given, now, pick) => {
      const raisable = items.filter(({ id }) => [0, 1, 2].includes(given.get(id) as number));
      const raised = raisable[pick % Math.max(1, raisable.length)];
      if (!raised) return;
      const better = new Map(given).set(raised.id, ((given.get(raised.id) as number) + 1) as 1 | 2 | 3);
      const before = assess(assessments, given, now, scale);
      const after = assess(assessments, better, now, scale);
      before.dimensions.forEach(({ score, cappedBand }, i) => {
        const then = after.dimensions[i]!;
        if (score.status === 'ok' && then.score.status === 'ok')
          expect(then.score.score).toBeGreaterThanOrEqual(score.score);
        expect(rank(then.cappedBand)).toBeGreaterThanOrEqual(rank(cappedBand));
      });
      before.indexes.forEach(({ index, cappedBand }, i) => {
        const then = after.indexes[i]!;
        if (index.status === 'ok' && then.index.status === 'ok')
          expect(then.index.score).toBeGreaterThanOrEqual(index.score);
        expect(rank(then.cappedBand)).toBeGreaterThanOrEqual(rank(cappedBand));
      });
      expect(rank(after.overall?.cappedBand)).toBeGreaterThanOrEqual(rank(before.overall?.cappedBand));
      expect(after.overall?.score ?? 0).toBeGreaterThanOrEqual(before.overall?.score ?? 0);
    },
    numRuns,
  );

  always(
    'shows at most three next steps, every one of them due and weak or unknown',
    [responses, stage],
    (given, now) => {
      const { nextSteps } = assess(assessments, given, now, scale);
      expect(nextSteps.length).toBeLessThanOrEqual(3);
      for (const { item, response: said } of nextSteps) {
        expect(now === undefined || item.stage <= now).toBe(true);
        expect(said === 0 || said === 1 || (item.critical && said === 'dont-know')).toBe(true);
        expect(given.get(item.id)).toBe(said);
      }
    },
    numRuns,
  );
});

describe('a score', () => {
  const list = fc.array(fc.option(response, { nil: undefined }), { maxLength: 12 }) as fc.Arbitrary<
    Parameters<typeof scoreResponses>[0]
  >;

  always(
    'lies within its interval, and the interval within 0 to 100',
    [list],
    (given) => {
      const score = scoreResponses(given, scale);
      if (score.status !== 'ok') return;
      expect(
        0 <= score.low && score.low <= score.score && score.score <= score.high && score.high <= 100,
      ).toBe(true);
    },
    numRuns,
  );

  always(
    'is the same with and without items that are not applicable',
    [list],
    (given) => {
      const { items: _, notApplicable: __, ...all } = scoreResponses(given, scale);
      const {
        items: _a,
        notApplicable: _b,
        ...rest
      } = scoreResponses(
        given.filter((one) => one !== 'not-applicable'),
        scale,
      );
      expect(all).toEqual(rest);
    },
    numRuns,
  );
});
