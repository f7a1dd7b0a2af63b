import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperBlocks } from '../../../src/worksheets/raci/paper-blocks';

const columns = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

test('forty roles are four tables of ten; what fits is one; nothing is none', () => {
  expect(paperBlocks(columns(40), 12).map(({ from, columns: { length } }) => [from, length])).toEqual([
    [1, 10],
    [11, 10],
    [21, 10],
    [31, 10],
  ]);
  expect(paperBlocks(columns(12), 12)).toEqual([{ from: 1, columns: columns(12) }]);
  expect(paperBlocks([])).toEqual([]);
});

test('every column stands in one block, in its order, in blocks of about the same width', () => {
  fc.assert(
    fc.property(fc.nat({ max: 200 }), fc.integer({ min: 1, max: 20 }), (count, most) => {
      const blocks = paperBlocks(columns(count), most);
      expect(blocks.flatMap((block) => block.columns)).toEqual(columns(count));
      for (const block of blocks) expect(block.columns[0]).toBe(block.from);
      const widths = blocks.map((block) => block.columns.length);
      expect(Math.max(0, ...widths)).toBeLessThanOrEqual(most);
      expect(Math.max(0, ...widths) - Math.min(...widths, Math.max(0, ...widths))).toBeLessThanOrEqual(1);
    }),
  );
});
