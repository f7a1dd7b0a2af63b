import type { Place } from '../../domain/worksheets/problem';

/** The id of the element that a problem is about, so that the list of problems leads to it. */
export function placeId({ row = '', column = '', field = '' }: Place): string {
  return `at-${[row, column, field].join('_')}`;
}
