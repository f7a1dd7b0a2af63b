import { describe, expect, test } from 'vitest';
import { computeBalance } from '../../../src/domain/assessment/balance';
import { lowerBand } from '../../../src/domain/assessment/band';
import { capOf, holdingCaps } from '../../../src/domain/assessment/cap';
import { scoreIndex } from '../../../src/domain/assessment/index-score';
import { admissible, parseResponse, type Response } from '../../../src/domain/assessment/response';
import { scoreResponses } from '../../../src/domain/assessment/score';
import { scale } from '../../support/assessments';
import { scaleSchema } from '../../../src/schemas/scale';

const times = (n: number, response: Response | undefined) => Array.from({ length: n }, () => response);

describe('the score of a list', () => {
  test('needs 60 % of its items, exactly', () => {
    expect(scoreResponses([...times(6, 2), ...times(4, undefined)], scale).status).toBe('ok');
    expect(scoreResponses([...times(3, 2), ...times(7, undefined)], scale)).toMatchObject({
      status: 'insufficient',
      coverage: 30,
      missing: 3,
    });
  });

  test('is unknown where don’t know is all that was said, and empty where nothing was', () => {
    expect(scoreResponses(['dont-know', undefined], scale).status).toBe('unknown');
    expect(scoreResponses([undefined, undefined], scale).status).toBe('empty');
  });

  test('says that few items apply below three', () => {
    expect(scoreResponses([2, 2, 2], scale)).toMatchObject({ fewItems: false });
    expect(scoreResponses([2, 2, 'not-applicable'], scale)).toMatchObject({ fewItems: true });
  });
});

describe('an index', () => {
  const list = (status: 'not-applicable' | 'empty') => ({ status });

  test('of lists that do not apply does not apply', () => {
    expect(scoreIndex([list('not-applicable')], scale)).toEqual({
      status: 'not-applicable',
      applicable: 0,
      scored: 0,
    });
  });

  test('of a scale that asks for no list is still not there without one', () => {
    expect(scoreIndex([list('empty')], { ...scale, index: 0 }).status).toBe('insufficient');
  });
});

describe('the balance', () => {
  test.each([
    [75, 50, 25, 'technical-ahead'],
    [74, 50, 24, 'balanced'],
    [50, 74, -24, 'balanced'],
    [50, 75, -25, 'people-ahead'],
  ])('of %i and %i is %i: %s', (technical, human, gap, side) => {
    expect(computeBalance(technical, human, scale)).toEqual({ gap, side });
  });
});

describe('a cap', () => {
  test('comes from 0, 1 and don’t know alone', () => {
    expect(capOf(0, scale)).toBe('fragile');
    for (const one of [1, 'dont-know'] as const) expect(capOf(one, scale), `${one}`).toBe('taking-shape');
    for (const none of [2, 3, 'not-applicable', undefined] as const)
      expect(capOf(none, scale), `${none}`).toBeUndefined();
  });

  test('is said where it holds the band: not above it', () => {
    const caps = (['fragile', 'taking-shape'] as const).map(
      (band) => ({ item: band, response: 0, band }) as const,
    );
    const held = (band: 'to-lay' | 'fragile' | 'solid') =>
      holdingCaps(band, caps, scale).map(({ item }) => item);
    expect(held('solid')).toEqual(['fragile', 'taking-shape']);
    expect(held('fragile')).toEqual(['fragile']);
    expect(held('to-lay')).toEqual([]);
  });

  test('is never higher than the band', () => {
    expect(lowerBand('solid', 'fragile', scale)).toBe('fragile');
    expect(lowerBand('fragile', 'solid', scale)).toBe('fragile');
  });
});

describe('a response', () => {
  test('is read as it is written, whole', () => {
    const read = ['0', '3', 'dont-know', 'not-applicable', '4', '12', '2x', 'x2', '', 'constructor'].map(
      parseResponse,
    );
    expect(read).toEqual([0, 3, 'dont-know', 'not-applicable', ...times(6, undefined)]);
  });

  test('“not applicable” counts only where it is offered, and nothing else is touched', () => {
    const items = [
      { id: 'always', notApplicable: false },
      { id: 'sometimes', notApplicable: true },
      { id: 'rated', notApplicable: false },
    ];
    const given = new Map<string, Response>([
      ['always', 'not-applicable'],
      ['sometimes', 'not-applicable'],
      ['rated', 2],
      ['elsewhere', 'not-applicable'],
    ]);
    expect([...admissible(items, given)]).toEqual([
      ['sometimes', 'not-applicable'],
      ['rated', 2],
      ['elsewhere', 'not-applicable'],
    ]);
  });
});

test('a scale begins its first band at nothing, so that every score has one', () => {
  const [, ...rest] = scale.bands;
  expect(scaleSchema.safeParse({ ...scale, bands: rest }).success).toBe(false);
});
