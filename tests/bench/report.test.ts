import { expect, test } from 'vitest';
import { judge } from '../../bench/report/aims.mjs';
import { writeBuildTables } from '../../bench/report/build-tables.mjs';
import { replaceFigures } from '../../bench/report/document.mjs';
import { writeSearchTable } from '../../bench/report/search-table.mjs';
import { writeMemory, writeRatio, writeTable, writeTime } from '../../bench/report/table.mjs';

test('columns line up, text to the left and figures to the right', () => {
  expect(
    writeTable(
      ['', 'ours'],
      [
        ['click', '38 ms'],
        ['paint', '7 ms'],
      ],
    ),
  ).toBe(['|       |  ours |', '| ----- | ----: |', '| click | 38 ms |', '| paint |  7 ms |'].join('\n'));
});

test('times are read in their own unit, and what was not measured is no zero', () => {
  expect(writeTime(38.4)).toBe('38 ms');
  expect(writeTime(3912)).toBe('3.91 s');
  expect([writeTime, writeRatio, writeMemory].map((write) => write(undefined))).toEqual(['–', '–', '–']);
});

test('an aim is judged by the figure that is printed', () => {
  expect(judge(1.304, 1.3)).toBe('met (1.3)');
  expect(judge(1.306, 1.3)).toBe('missed (1.3)');
  expect(judge(undefined, 1.3)).toBe('not measured');
});

test('without a search of ours there is nothing to judge', () => {
  const table = writeSearchTable({ miniSearch: 800 });
  expect(table).toContain('not measured');
  expect(table).not.toContain('NaN');
});

test('what one more text costs leaves out what every build costs', () => {
  const build = (seconds: number) => ({ seconds, megabytes: undefined });
  const tables = writeBuildTables([
    { n: 500, ours: build(10), bare: build(5) },
    { n: 2000, ours: build(25), bare: build(20) },
  ]);
  expect(tables).toMatch(
    /500 to 2,000 \|\s+0\.66 \|\s+1\.00 \|\s+met \(1\.1\) \|\s+10\.0 ms \|\s+10\.0 ms \|\s+1\.00/,
  );
});

test('new figures take the place of the old, and the text around them stays', () => {
  const marks = ['<!-- figures: written by npm run bench -- --write -->', '<!-- end of figures -->'];
  const page = `Before.\n\n${marks[0]}\n\nold\n\n${marks[1]}\n\nAfter.\n`;
  expect(replaceFigures(page, 'new')).toBe(page.replace('old', 'new'));
  expect(() => replaceFigures('no marks', 'new')).toThrow('needs the lines');
});
