import { describe, expect, test } from 'vitest';
import { computeBalance } from '../../../src/domain/assessment/balance';
import { bandOf } from '../../../src/domain/assessment/band';
import { capOf, cappedBand } from '../../../src/domain/assessment/cap';
import { scoreIndex, scoreOverall } from '../../../src/domain/assessment/index-score';
import { scoreResponses } from '../../../src/domain/assessment/score';
import { BANDS, type Band } from '../../../src/schemas/scale';
import { scale } from '../../support/assessments';
import { type Given, ofKind, responseOf } from '../vector-response';

/** The vectors write bands in their own short way. */
const rankOf = (band: Band | undefined) => (band === undefined ? null : BANDS.indexOf(band));

describe('a list', () => {
  const cases = ofKind<{
    answers: Given[];
    criticalAnswers: Given[];
    expect: Record<string, unknown>;
  }>('dimension');
  test.each(cases)('$id: $label', ({ answers, criticalAnswers, expect: expected }) => {
    const score = scoreResponses(answers.map(responseOf), scale);
    const ok = score.status === 'ok' ? score : undefined;
    const caps = criticalAnswers.flatMap((given) => {
      const response = responseOf(given);
      const band = capOf(response, scale);
      return band && response !== undefined ? [{ item: '', response, band }] : [];
    });
    expect({
      n: score.items,
      na: score.notApplicable,
      applicable: score.applicable,
      rated: score.rated,
      dk: score.dontKnow,
      blank: score.unanswered,
      sum: score.sum,
      score: ok?.score ?? null,
      low: ok?.low ?? null,
      high: ok?.high ?? null,
      band: rankOf(ok?.band),
      confidence: ok?.confidence ?? null,
      status: score.status,
      cappedBand: ok ? rankOf(cappedBand(ok.band, caps, scale)) : null,
      ...('coverage' in score && { coveragePct: score.coverage }),
      ...(ok?.fewItems && { notice: 'few-items' }),
    }).toEqual(expected);
  });
});

describe('an index', () => {
  const cases = ofKind<{
    dims: [Exclude<ReturnType<typeof scoreResponses>['status'], 'ok'>, number | null][];
    expect: { status: string; score: number | null; scored?: number; applicable?: number };
  }>('index');
  test.each(cases)('$id: $label', ({ dims, expect: expected }) => {
    const index = scoreIndex(
      dims.map(([status, score]) => (score === null ? { status } : { status: 'ok', score })),
      scale,
    );
    expect({ ...index, score: index.status === 'ok' ? index.score : null }).toMatchObject(expected);
  });
});

describe('the overall figure', () => {
  const cases = ofKind<{
    practices: number | null;
    keys: number | null;
    expect: { score: number | null; band: number | null };
  }>('overall');
  test.each(cases)('$id: $label', ({ practices, keys, expect: expected }) => {
    const overall = scoreOverall([practices, keys].filter((index) => index !== null));
    expect({
      score: overall ?? null,
      band: overall === undefined ? null : rankOf(bandOf(overall, scale)),
    }).toEqual(expected);
  });
});

describe('the balance', () => {
  const cases = ofKind<{
    governance: number | null;
    people: number | null;
    expect: { diff: number | null; flag: string | null };
  }>('balance');
  test.each(cases)('$id: $label', ({ governance, people, expect: expected }) => {
    const balance = computeBalance(governance ?? undefined, people ?? undefined, scale);
    expect({ diff: balance?.gap ?? null, flag: balance?.side ?? null }).toEqual(expected);
  });
});

test('the twenty-four vectors about one respondent are all there', () => {
  expect(['dimension', 'index', 'overall', 'balance'].flatMap((kind) => ofKind(kind))).toHaveLength(24);
});
