import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openEnvelope, sealEnvelope } from '../../../src/domain/run/envelope';
import {
  answer,
  chooseStage,
  createRun,
  currentRun,
  NO_RUNS,
  responsesOf,
  stageOf,
  withCurrent,
} from '../../../src/domain/run/run';
import { areNewerSettings, parseSettings, writeSettings } from '../../../src/domain/run/settings';
import { parseRuns, writeRuns } from '../../../src/domain/run/stored-runs';
import { runs } from './generators';
import { tries } from '../../support/tries';
import { always } from '../../support/always';

describe('stored runs', () => {
  always('come back as they were written', [runs], (given) => {
    expect(parseRuns(writeRuns(given))).toEqual({ ok: true, runs: given });
  });

  test('of every released version still open', () => {
    const folder = 'tests/domain/run/released';
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const parsed = parseRuns(readFileSync(`${folder}/${file}`, 'utf8'));
      const run = parsed.ok ? currentRun(parsed.runs) : undefined;
      expect([...responsesOf(run)]).toEqual([
        ['sponsor-authority', 2],
        ['fears-heard', 'dont-know'],
        ['sponsor-coalition', 'not-applicable'],
      ]);
      expect(stageOf(run)).toBe(1);
      expect(run?.number).toBe(0xabcdef);
    }
  });

  test('keep answers to items that this build does not know', () => {
    const text = writeRuns(withCurrent(NO_RUNS, answer(createRun('r', 1), 'item-of-another-build', 2, 5)));
    const parsed = parseRuns(text);
    expect(parsed.ok && responsesOf(currentRun(parsed.runs)).get('item-of-another-build')).toBe(2);
  });

  // What else may be wrong is tried in read-runs.test.ts.
  test.each([
    ['nothing', ''],
    ['another shape', '{"answers":{}}'],
    ['no runs', '{"schema":1,"data":{}}'],
    ['data that are no record', '{"schema":1,"data":[]}'],
    ['runs that are no list', '{"schema":1,"data":{"runs":{"r":1}}}'],
    ['a run that is no record', '{"schema":1,"data":{"runs":[7]}}'],
    ['a current run that is not there', '{"schema":1,"data":{"current":"x","runs":[]}}'],
    ...[
      ['a run without an id', '"answers":{}'],
      ['a level beyond the scale', '"id":"r","answers":{"a":{"value":4,"at":1}}'],
      ['a time that is no time', '"id":"r","answers":{"a":{"value":1,"at":"now"}}'],
      ['a stage beyond the last', '"id":"r","answers":{},"stage":{"value":6,"at":1}'],
    ].map(([what = '', run = '']) => [what, `{"schema":1,"data":{"runs":[{"created":1,${run}}]}}`]),
  ])('with %s are corrupted', (_, text) => {
    expect(parseRuns(text)).toEqual({ ok: false, reason: 'corrupted' });
  });

  test('of a newer schema are left alone', () => {
    expect(parseRuns('{"schema":3,"data":{"anything":true}}')).toEqual({ ok: false, reason: 'newer' });
  });

  always(
    'never throw, whatever is stored',
    [fc.oneof(fc.string(), fc.json())],
    (text) => {
      expect(typeof parseRuns(text).ok).toBe('boolean');
    },
    tries(20_000),
  );
});

describe('an envelope', () => {
  const migrations = [(data: unknown) => [data, 'two'], (data: unknown) => [data, 'three']];

  test('brings older data up step by step, in order', () => {
    expect(openEnvelope('{"schema":1,"data":"one"}', migrations)).toEqual({
      ok: true,
      data: [['one', 'two'], 'three'],
    });
    expect(openEnvelope('{"schema":2,"data":"one"}', migrations)).toEqual({
      ok: true,
      data: ['one', 'three'],
    });
    expect(openEnvelope('{"schema":3,"data":"one"}', migrations)).toEqual({ ok: true, data: 'one' });
    expect(openEnvelope('{"schema":4,"data":"one"}', migrations)).toEqual({ ok: false, reason: 'newer' });
  });

  test('is sealed with the present schema', () => {
    expect(JSON.parse(sealEnvelope('one', migrations))).toEqual({ schema: 3, data: 'one' });
  });

  test('is corrupted where a step fails', () => {
    const fails = () => {
      throw new Error('no such field');
    };
    expect(openEnvelope('{"schema":1,"data":1}', [fails])).toEqual({ ok: false, reason: 'corrupted' });
  });
});

describe('settings', () => {
  test('come back as they were written', () => {
    expect(parseSettings(writeSettings({ keep: 'tab' }))).toEqual({ keep: 'tab' });
    expect(parseSettings(writeSettings({ keep: 'device' }))).toEqual({ keep: 'device' });
  });

  test('keep the look and the key that were chosen, and drop what they do not know', () => {
    const settings = { keep: 'device', theme: 'dark', slash: 'off' } as const;
    expect(parseSettings(writeSettings(settings))).toEqual(settings);
    expect(parseSettings('{"schema":1,"data":{"theme":"sepia","slash":"on","keep":"tab"}}')).toEqual({
      keep: 'tab',
    });
  });

  test('of a newer build are known as such', () => {
    expect(areNewerSettings('{"schema":9,"data":{}}')).toBe(true);
    for (const text of ['{"schema":1,"data":{}}', '', '{']) expect(areNewerSettings(text)).toBe(false);
  });

  test('of a newer build count as this tab only', () => {
    expect(parseSettings('{"schema":9,"data":{"where":"device"}}')).toEqual({ keep: 'tab' });
  });

  test('that cannot be read are the default', () => {
    for (const text of ['', '{', 'null', '{"schema":1,"data":{"keep":"cloud"}}'])
      expect(parseSettings(text)).toEqual({ keep: 'device' });
  });
});

describe('a run', () => {
  test('takes an answer back without forgetting when', () => {
    const run = answer(answer(createRun('r', 1), 'a', 2, 10), 'a', null, 20);
    expect(responsesOf(run).has('a')).toBe(false);
    expect(run.answers.get('a')).toEqual({ value: null, at: 20 });
  });

  test('holds what was said last even where the clock goes back', () => {
    const run = answer(answer(createRun('r', 1), 'a', 2, 10), 'a', 3, 5);
    expect(run.answers.get('a')).toEqual({ value: 3, at: 11 });
    expect(chooseStage(chooseStage(run, 1, 30), 2, 20).stage).toEqual({ value: 2, at: 31 });
  });
});
