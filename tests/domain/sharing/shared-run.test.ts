import { expect, test } from 'vitest';
import { chooseGroup, nameRun } from '../../../src/domain/run/manage';
import { answer, chooseStage, createRun, noteOn, type Run } from '../../../src/domain/run/run';
import { dayNumber, isoDay, noonOf } from '../../../src/domain/sharing/day';
import { receivedRun, sharedRun } from '../../../src/domain/sharing/shared-run';
import { listed } from '../../support/listed';

const bare = answer(answer(createRun('r-abcdef', 5), 'a', 2, 10), 'b', null, 20);
const whole: Run = chooseGroup(
  chooseStage(noteOn(nameRun(bare, 'Mars', 30), 'a', 'Pour moi', 30), 3, 30),
  'field',
  30,
);

test('a link says the answers that stand, the stage, the group and who signs; no name and no note', () => {
  expect(sharedRun(whole, 300, 'Ana')).toEqual({
    number: 0xabcdef,
    day: 300,
    stage: 3,
    group: 'field',
    responses: new Map([['a', 2]]),
    sender: 'Ana',
  });
  const unsigned = sharedRun(bare, 300, '');
  expect(unsigned).not.toHaveProperty('sender');
  expect([unsigned.stage, unsigned.group]).toEqual([undefined, undefined]);
});

test('a link that is kept is a run whose every answer was given at noon of its day', () => {
  const at = noonOf(300);
  expect(receivedRun(sharedRun(whole, 300, 'Ana'), 'copy', 'De Ana', 99)).toStrictEqual({
    id: 'copy',
    number: 0xabcdef,
    created: at,
    name: { value: 'De Ana', at: 99 },
    stage: { value: 3, at },
    group: { value: 'field', at },
    answers: new Map([['a', { value: 2, at }]]),
    notes: new Map(),
    origin: { kind: 'received', at: 99, sender: 'Ana' },
  });
  expect(receivedRun(sharedRun(bare, 300), 'copy', '', 99)).toStrictEqual({
    id: 'copy',
    number: 0xabcdef,
    created: at,
    answers: new Map([['a', { value: 2, at }]]),
    notes: new Map(),
    origin: { kind: 'received', at: 99 },
  });
});

test('a day is one that a code can hold, counted from the first of 2026 and written whole', () => {
  const days = ['2026-01-01', '2026-11-24', '2026-11-26', '2070-11-09'];
  expect(days.map(dayNumber)).toEqual([0, 327, 329, 2 ** 14 - 1]);
  expect(isoDay(327)).toBe('2026-11-24');
  expect(new Date(noonOf(327)).toISOString()).toBe('2026-11-24T12:00:00.000Z');
  const none = '2025-12-31 2070-11-10 2099-01-01 2026-02-30 2026-1-1 12026-01-01 2026-01-01T00:00 today';
  for (const text of ['', ...listed(none)]) expect(dayNumber(text), text).toBeUndefined();
});
