import { expect, test } from 'vitest';
import { amend, begin, goBack, goForth, replace, step } from '../../src/worksheets/frame/history';

interface Sheet {
  readonly text: string;
  readonly known?: string;
}
const know = (known: string) => (sheet: Sheet) => ({ ...sheet, known });
const sheet = (text: string): Sheet => ({ text });

test('what is said of a sheet is said of all its states, and going back or forth does not lose it', () => {
  const there = step(step(begin(sheet('a')), sheet('b')), sheet('c'));
  const exported = amend(goBack(there), know('1'));
  expect(exported.present).toEqual({ text: 'b', known: '1' });
  expect(goBack(exported).present).toEqual({ text: 'a', known: '1' });
  expect(goForth(exported).present).toEqual({ text: 'c', known: '1' });
  expect(exported.past).toHaveLength(1);
});

test('another sheet in its place is not told, on neither side', () => {
  const other = replace(amend(begin(sheet('a')), know('1')), sheet('b'));
  const exported = amend(step(other, sheet('c')), know('2'));
  const back = goBack(exported);
  expect(back.present).toEqual({ text: 'b', known: '2' });
  expect(goBack(back).present).toEqual({ text: 'a', known: '1' });
  const again = amend(goBack(back), know('3'));
  expect(goForth(again).present).toEqual({ text: 'b', known: '2' });
  // What takes the place of the earlier one is a third sheet, however many there were.
  const third = amend(replace(again, sheet('d')), know('4'));
  expect(goBack(third).present).toEqual({ text: 'a', known: '3' });
});

test('what is said of a sheet does not part a text that is being typed', () => {
  const typed = step(begin(sheet('')), sheet('a'), 'field');
  const more = step(amend(typed, know('1')), { text: 'ab', known: '1' }, 'field');
  expect(goBack(more).present).toEqual({ text: '', known: '1' });
});
