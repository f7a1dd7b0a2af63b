import { describe, expect, test } from 'vitest';
import { readRuns } from '../../../src/domain/run/read-runs';
import { parseJson } from '../../../src/domain/run/parse-json';
import { openEnvelope } from '../../../src/domain/run/envelope';

const RUN = { id: 'r', number: 7, created: 1, answers: {}, notes: {} };
const read = (over: object, latest?: number) => readRuns({ runs: [{ ...RUN, ...over }], gone: {} }, latest);
const where = (over: object) => {
  const result = read(over);
  return result.ok ? 'fine' : result.where;
};

describe('runs are read', () => {
  test('with everything that a run may say', () => {
    const whole = {
      name: { value: 'Mars', at: 2 },
      stage: { value: 5, at: 2 },
      group: { value: 'field', at: 2 },
      invitation: 'hQ',
      origin: { kind: 'received', at: 3, sender: 'Ana' },
    };
    const result = read({
      ...whole,
      answers: { a: { value: null, at: 0 } },
      notes: { a: { value: 'x', at: 1 } },
    });
    expect(result).toEqual({
      ok: true,
      value: {
        runs: [
          {
            ...RUN,
            ...whole,
            answers: new Map([['a', { value: null, at: 0 }]]),
            notes: new Map([['a', { value: 'x', at: 1 }]]),
          },
        ],
        gone: new Map(),
      },
    });
    for (const origin of [
      { kind: 'received', at: 3 },
      { kind: 'frozen', at: 3, of: 'q' },
    ]) {
      const found = read({ origin });
      expect(found.ok && found.value.runs[0]?.origin).toStrictEqual(origin);
    }
  });

  test.each([
    ['runs[0].id', { id: 'a b' }],
    ['runs[0].id', { id: `${'x'.repeat(41)}` }],
    ['runs[0].id', { id: 'ab!' }],
    ['runs[0].id', { id: 7 }],
    ['runs[0].number', { number: 2 ** 24 }],
    ['runs[0].number', { number: 0.5 }],
    ['runs[0].number', { number: -1 }],
    ['runs[0].number', { number: '7' }],
    ['runs[0].created', { created: -1 }],
    ['runs[0].created', { created: '1' }],
    ['runs[0].invitation', { invitation: 7 }],
    ['runs[0].name', { name: { value: 7, at: 1 } }],
    ['runs[0].stage', { stage: { value: 6, at: 1 } }],
    ['runs[0].group', { group: { value: 'boss', at: 1 } }],
    ['runs[0].group', { group: 'field' }],
    ['runs[0].origin', { origin: 'me' }],
    ['runs[0].origin', { origin: { kind: 'received', at: 1, sender: 7 } }],
    ['runs[0].origin', { origin: { kind: 'found', at: 1 } }],
    ['runs[0].origin', { origin: { kind: 'found', at: 1, of: 'q' } }],
    ['runs[0].origin', { origin: { kind: 'frozen', at: 1, of: 7 } }],
    ['runs[0].origin', { origin: { kind: 'frozen', at: 1 } }],
    ['runs[0].origin.at', { origin: { kind: 'received', at: -1 } }],
    ['runs[0].answers', { answers: [] }],
    ['runs[0].answers.a', { answers: { a: { value: 4, at: 1 } } }],
    ['runs[0].answers.a', { answers: { a: { value: 1, at: 0.5 } } }],
    ['runs[0].answers.a', { answers: { a: 1 } }],
    ['runs[0].notes', { notes: 'x' }],
    ['runs[0].notes.a', { notes: { a: { value: 1, at: 1 } } }],
  ])('no further than %s', (place, over) => {
    expect(where(over)).toBe(place);
  });

  test('no further than what holds them', () => {
    const place = (data: unknown) => {
      const result = readRuns(data);
      return result.ok ? 'fine' : result.where;
    };
    expect(place(7)).toBe('');
    expect(place({ runs: {}, gone: {} })).toBe('runs');
    expect(place({ runs: [7], gone: {} })).toBe('runs[0]');
    expect(place({ runs: [RUN, RUN], gone: {} })).toBe('runs');
    expect(place({ runs: [RUN], gone: {}, current: 'x' })).toBe('current');
    expect(place({ runs: [RUN], gone: {}, current: 'r' })).toBe('fine');
    expect(place({ runs: [RUN], gone: [] })).toBe('gone');
    expect(place({ runs: [RUN], gone: { q: { value: 'yes', at: 1 } } })).toBe('gone.q');
    expect(place({ runs: [RUN], gone: { q: { value: true, at: 1 }, p: { value: null, at: 1 } } })).toBe(
      'fine',
    );
  });

  test('up to the latest time there may be', () => {
    expect(read({ created: 100 }, 100).ok).toBe(true);
    expect(read({ created: 101 }, 100)).toEqual({ ok: false, where: 'runs[0]' });
  });
});

test('a file is JSON with or without a mark of the byte order before it, and only before it', () => {
  expect(parseJson('\uFEFF[1]')).toEqual({ value: [1] });
  expect(parseJson('null')).toEqual({ value: null });
  expect(parseJson('"a\uFEFFb"')).toEqual({ value: 'a\uFEFFb' });
  expect(parseJson('{')).toBeUndefined();
});

test('an envelope is an object with a whole number and data', () => {
  const corrupted = { ok: false, reason: 'corrupted' };
  const framed = ['1.5', '"1"', '-1', '0'].map((schema) => `{"schema":${schema},"data":1}`);
  const broken = [
    '',
    'null',
    '[]',
    '7',
    '{"schema":1}',
    '{"data":{"runs":[]}}',
    '{"schema":1,"data":{"runs":[',
  ];
  for (const text of [...framed, ...broken]) expect(openEnvelope(text, []), text).toEqual(corrupted);
  expect(openEnvelope('{"schema":1,"data":null}', [])).toEqual({ ok: true, data: null });
});
