import { expect, test } from 'vitest';
import { checkDraft } from '../../src/features/invitation/check-draft';
import type { Draft } from '../../src/features/invitation/draft';

const draft: Draft = {
  what: 'express',
  lists: [],
  day: '',
  sender: 'Ana',
  replyTo: 'ana@exemple.fr',
  greeting: '',
  locale: 'fr',
};
const lacks = (over: Partial<Draft>, isDayHalf = false) => {
  const checked = checkDraft({ ...draft, ...over }, [], isDayHalf);
  return checked.ok ? [] : checked.problems;
};

test('an invitation needs no day, but one that was typed must be one that its link can hold', () => {
  for (const day of ['', '2026-01-01', '2027-02-03', '2070-11-09']) expect(lacks({ day }), day).toEqual([]);
  for (const day of ['0027-02-03', '2025-12-31', '2070-11-10', '2027-02-30', '3/2/27'])
    expect(lacks({ day }), day).toEqual(['day']);
  // A day of which the browser hands out nothing is not taken for none.
  expect(lacks({}, true)).toEqual(['day']);
});
