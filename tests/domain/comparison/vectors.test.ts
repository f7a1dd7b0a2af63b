import { describe, expect, test } from 'vitest';
import { compareItem, type ComparedItem, isShown } from '../../../src/domain/comparison/compared-item';
import { sharedCapOf } from '../../../src/domain/comparison/contested-cap';
import { type Fraction, toNumber } from '../../../src/domain/comparison/fraction';
import { iceberg } from '../../../src/domain/comparison/iceberg';
import { pairedGap } from '../../../src/domain/comparison/paired-gap';
import { tally } from '../../../src/domain/comparison/tally';
import type { Group } from '../../../src/schemas/group';
import { BANDS } from '../../../src/schemas/scale';
import { scale } from '../../support/assessments';
import { type Given, ofKind, responseOf } from '../vector-response';

type Answers = Partial<Record<Group, Given[]>>;

function itemOf(groups: Answers): ComparedItem {
  const entries = Object.entries(groups) as [Group, Given[]][];
  return compareItem('i', new Map(entries.map(([group, given]) => [group, tally(given.map(responseOf))])));
}

/** The vectors are rounded to four places. */
const about = (value: number | null) => (value === null ? undefined : expect.closeTo(value, 4));
const number = (value: Fraction | undefined) => value && toNumber(value);

describe('an item', () => {
  const cases = ofKind<{
    groups: Answers;
    expect: {
      shown: string[];
      notShown: Record<string, string>;
      spread: number | null;
      spreadClass: string;
      vertical: number | null;
      flags: string[];
      consolidated: number | null;
    };
  }>('item-gap');
  test.each(cases)('$id: $label', ({ groups, expect: expected }) => {
    const item = itemOf(groups);
    const hidden = item.readings.filter((reading) => !isShown(reading));
    expect({
      shown: item.readings
        .filter(isShown)
        .map(({ group }) => group)
        .sort(),
      notShown: Object.fromEntries(hidden.map(({ group, status }) => [group, status])),
      spread: number(item.spread),
      spreadClass: item.spreadClass,
      vertical: number(item.vertical),
      flags: item.flags,
      consolidated: number(item.consolidated),
    }).toEqual({
      ...expected,
      spread: about(expected.spread),
      vertical: about(expected.vertical),
      consolidated: about(expected.consolidated),
    });
  });
});

describe('a critical item', () => {
  const cases = ofKind<{
    groups: Answers;
    expect: { consolidated: number | null; spreadClass: string; cap: number | null };
  }>('critical-group');
  test.each(cases)('$id: $label', ({ groups, expect: expected }) => {
    const item = itemOf(groups);
    const cap = sharedCapOf(item, scale);
    expect({
      consolidated: number(item.consolidated),
      spreadClass: item.spreadClass,
      cap: cap ? BANDS.indexOf(cap.band) : null,
    }).toEqual({ ...expected, consolidated: about(expected.consolidated) });
  });
});

describe('a list', () => {
  const cases = ofKind<{
    items: Answers[];
    expect: { paired: number; direction: number; field: number; signed: number; meanAbs: number };
  }>('dimension-gap');
  test.each(cases)('$id: $label', ({ items, expect: expected }) => {
    const { paired, meanAbs, ...same } = expected;
    expect(pairedGap(items.map(itemOf))).toEqual({ ...same, pairs: paired, absolute: meanAbs });
  });
});

describe('the iceberg', () => {
  const cases = ofKind<{
    items: Answers[];
    expect: { weakForField: number; seenByDirection: number; submergedPct: number | null };
  }>('submerged-share');
  test.each(cases)('$id: $label', ({ items, expect: expected }) => {
    const { field } = iceberg(items.map(itemOf));
    expect({
      weakForField: field.pieces.length,
      seenByDirection: field.seen,
      submergedPct: field.submerged ?? null,
    }).toEqual(expected);
  });
});

test('every vector about several people is tried', () => {
  const kinds = ['item-gap', 'critical-group', 'dimension-gap', 'submerged-share'];
  expect(kinds.flatMap((kind) => ofKind(kind))).toHaveLength(11);
});
