import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Response, Responses } from '../../../src/domain/assessment/response';
import { assessDimension } from '../../../src/domain/assessment/dimension-result';
import { assess } from '../../../src/domain/assessment/result';
import { itemsOf, placeItems } from '../../../src/domain/assessment/placed-item';
import type { Stage } from '../../../src/schemas/assessment';
import { assessments, scale } from '../../support/assessments';

interface Persona {
  readonly about: string;
  readonly stage?: Stage;
  readonly everything?: Response;
  readonly answers?: Record<string, Response>;
  readonly expect: {
    readonly bands?: Record<string, string>;
    readonly overall?: number;
    readonly balance?: number;
    readonly nextSteps?: string[];
    readonly strengths?: string[];
  };
}

const all = placeItems(assessments);
const respond = (given: Record<string, Response>, everything?: Response): Responses =>
  new Map([
    ...(everything === undefined ? [] : all.map(({ id }) => [id, everything] as const)),
    ...Object.entries(given),
  ]);

describe('personas', () => {
  const personas = readdirSync('tests/personas').map((file) => ({
    file,
    ...(parse(readFileSync(`tests/personas/${file}`, 'utf8')) as Persona),
  }));

  test.each(personas)('$file: $about', ({ stage, everything, answers = {}, expect: expected }) => {
    const result = assess(assessments, respond(answers, everything), stage, scale);
    const bands = Object.fromEntries(
      result.dimensions.map(({ id, cappedBand }) => [id, cappedBand ?? 'none']),
    );
    if (expected.bands) expect(bands).toMatchObject(expected.bands);
    if ('overall' in expected) expect(result.overall?.score ?? null).toBe(expected.overall);
    if ('balance' in expected) expect(result.balance?.gap ?? null).toBe(expected.balance);
    if (expected.nextSteps) expect(result.nextSteps.map(({ item }) => item.id)).toEqual(expected.nextSteps);
    if (expected.strengths) {
      const { strengths } = result;
      const names =
        strengths.kind === 'lists'
          ? strengths.dimensions.map(({ id }) => id)
          : strengths.kind === 'items'
            ? strengths.items.map(({ item }) => item.id)
            : [];
      expect(names).toEqual(expected.strengths);
    }
  });
});

describe('due critical items', () => {
  const afterwards = assessments[1]!.dimensions.find(({ id }) => id === 'k7-after-go-live')!;
  const lived = respond(Object.fromEntries(itemsOf(afterwards).map(({ id }) => [id, 3])));
  const missing = new Map(lived).set('vendor-followup-agreed', 0);

  test('cap the band and leave the number', () => {
    const { score, cappedBand, caps } = assessDimension(afterwards, missing, 2, scale);
    expect(score).toMatchObject({ status: 'ok', score: 83, band: 'solid' });
    expect(cappedBand).toBe('fragile');
    expect(caps).toEqual([{ item: 'vendor-followup-agreed', response: 0, band: 'fragile' }]);
  });

  test('set no cap before their stage has come, and are then something to prepare', () => {
    expect(assessDimension(afterwards, missing, 1, scale).cappedBand).toBe('solid');
    const { nextSteps, toPrepare } = assess(assessments, missing, 1, scale);
    expect(nextSteps).toEqual([]);
    expect(toPrepare.map(({ item }) => item.id)).toEqual(['vendor-followup-agreed']);
  });

  test('leave the band provisional while they have no answer', () => {
    const open = new Map(lived);
    open.delete('vendor-followup-agreed');
    expect(assessDimension(afterwards, open, undefined, scale)).toMatchObject({
      cappedBand: 'solid',
      open: ['vendor-followup-agreed'],
      caps: [],
    });
  });
});

describe('indexes', () => {
  test('carry the caps of every due critical item they contain, and so does the overall figure', () => {
    const result = assess(assessments, respond({ 'no-tunnel': 0 }, 3), undefined, scale);
    expect(result.indexes.map(({ id, cappedBand }) => [id, cappedBand])).toEqual([
      ['practices', 'solid'],
      ['keys', 'fragile'],
    ]);
    expect(result.overall).toMatchObject({ band: 'solid', cappedBand: 'fragile', of: ['practices', 'keys'] });
  });

  test('of an owner’s own assessment stay out of the overall figure', () => {
    const item = { ...all[0]!, id: 'own-item', critical: true, stage: 1 as const };
    const own = {
      ...assessments[0]!,
      ...{ id: 'own', number: 32, overall: false, balance: undefined },
      dimensions: [{ id: 'own-list', sections: [{ id: 'all', items: [item] }] }],
    };
    const given = respond({ 'own-item': 0 }, 3);
    const result = assess([...assessments, own], given, undefined, scale);
    expect(result.indexes.at(-1)).toMatchObject({ id: 'own', index: { status: 'ok', score: 0 } });
    expect(result.overall).toMatchObject({ score: 100, cappedBand: 'solid', of: ['practices', 'keys'] });
  });
});

test('an answer to an item that is no longer asked is named and counts nowhere', () => {
  const [practices, keys] = assessments;
  const withTombstone = { ...practices!, retired: [{ id: 'gone-item', slot: 99 }] };
  const result = assess([withTombstone, keys!], respond({ 'gone-item': 0 }), undefined, scale);
  expect(result.retired).toEqual(['gone-item']);
  expect(result.answered).toBe(0);
  expect(result.nextSteps).toEqual([]);
});
