import { describe, expect, test } from 'vitest';
import { readKeptSheet, WORKSHEET_ID } from '../../src/domain/worksheets/kept-sheet';
import {
  LARGEST_SHEET,
  openWorksheetFile,
  writeWorksheetFile,
} from '../../src/domain/worksheets/worksheet-file';

const file = writeWorksheetFile('raci', { roles: [] }, 9);
const altered = (over: object) => openWorksheetFile(JSON.stringify({ ...JSON.parse(file), ...over }), 'raci');

describe('the file of a worksheet', () => {
  test('says what it is, and is opened as it was written', () => {
    expect(JSON.parse(file)).toEqual({
      format: 'prelude-worksheet',
      version: 2,
      worksheet: 'raci',
      made: 9,
      sheet: { roles: [] },
    });
    expect(openWorksheetFile(`\uFEFF${file}`, 'raci')).toEqual({ ok: true, sheet: { roles: [] } });
  });

  test.each([
    ['too-large', ' '.repeat(LARGEST_SHEET + 1)],
    ['not-json', '{'],
    ['not-json', ' '.repeat(LARGEST_SHEET)],
    ['not-ours', 'null'],
    ['not-ours', '[]'],
    ['not-ours', '{"format":"prelude-backup"}'],
  ])('that is %s says so', (reason, text) => {
    expect(openWorksheetFile(text, 'raci')).toEqual({ ok: false, reason });
  });

  test('of another worksheet, of a newer build or of nobody says so', () => {
    expect(openWorksheetFile(file, 'fears')).toEqual({ ok: false, reason: 'other', worksheet: 'raci' });
    expect(altered({ version: 3 })).toEqual({ ok: false, reason: 'newer' });
    expect(altered({ version: 1 })).toEqual({ ok: true, sheet: { roles: [] } });
    for (const over of [
      { version: 0 },
      { version: 1.5 },
      { version: '1' },
      { version: null },
      { worksheet: 7 },
    ])
      expect(altered(over), JSON.stringify(over)).toEqual({ ok: false, reason: 'wrong' });
  });
});

describe('a sheet that is kept', () => {
  const kept = { schema: 1, changed: 0, sheet: { a: 1 } };

  test('has a shape, a time and data', () => {
    expect(readKeptSheet(kept)).toEqual(kept);
    expect(readKeptSheet({ ...kept, schema: 9, changed: Date.UTC(3000) - 1, more: 1 })).toEqual({
      ...kept,
      schema: 9,
      changed: Date.UTC(3000) - 1,
    });
    for (const none of [
      null,
      7,
      [],
      { ...kept, schema: 0 },
      { ...kept, schema: '1' },
      { ...kept, schema: 1.5 },
      { ...kept, changed: -1 },
      { ...kept, changed: '1' },
      { ...kept, changed: 0.5 },
      { ...kept, changed: Date.UTC(3000) },
      { ...kept, sheet: [] },
      { ...kept, sheet: null },
    ])
      expect(readKeptSheet(none), JSON.stringify(none)).toBeUndefined();
  });

  test('is of a worksheet that is named like a folder', () => {
    for (const id of ['raci', 'go-live', 'a1-b22-c']) expect(WORKSHEET_ID.test(id), id).toBe(true);
    for (const id of ['', 'Raci', '1a', '-a', 'a-', 'a--b', 'a_b', 'a b', '../a', 'a/..', ' a', 'a-é'])
      expect(WORKSHEET_ID.test(id), id).toBe(false);
  });
});
