import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { dossierOf, keptDossier } from '../../support/dossier-data';
import { findSpreadsheet, openInSpreadsheet, type SheetCell } from './spreadsheet';
import { awake, downloaded, expect, keep, ready, store, test } from '../../support/built-site';
import { loadExample, openWorksheet, TOOL_IDS } from './desk';

const program = findSpreadsheet();
const LANGUAGES = {
  fr: {
    own: 'fr-FR',
    other: 'en-GB',
    separator: ';',
    mark: ',',
    button: 'Tableau (CSV)',
    results: '/bilan/',
    comparison: '/comparer/',
  },
  en: {
    own: 'en-GB',
    other: 'fr-FR',
    separator: ',',
    mark: '.',
    button: 'Table (CSV)',
    results: '/en/results/',
    comparison: '/en/compare/',
  },
} as const;
type Language = keyof typeof LANGUAGES;

const DAY = /^(?:\d{4}-\d\d-\d\d|\d{1,2}(?:er)? \p{L}+ \d{4})$/u;

/** Every table that the site makes in a language, by a name. */
async function tablesIn(page: Page, locale: Language): Promise<Record<string, string>> {
  const { button, results, comparison } = LANGUAGES[locale];
  const tables: Record<string, string> = {};
  for (const id of TOOL_IDS) {
    await openWorksheet(page, id, locale);
    await loadExample(page);
    if (id === 'budget') {
      await page.locator('#at-__dayCost').fill(locale === 'fr' ? '450,11' : '450.11');
      await page.locator('#at-__licences').fill(locale === 'fr' ? '45 000,50' : '45,000.50');
    }
    tables[id] = await downloaded(page, button);
  }
  await page.goto(results);
  await awake(page);
  await page.locator('.run-exports > summary').click();
  tables['result'] = await downloaded(page, button);
  await page.goto(comparison);
  await ready(page);
  tables['comparison'] = await downloaded(page, button);
  return tables;
}

/** What a table holds: texts and numbers, as its language writes them. */
function cellsIn(text: string, { separator, mark }: (typeof LANGUAGES)[Language]): SheetCell[][] {
  const rows: string[][] = parse(text, { bom: true, delimiter: separator, relax_column_count: true });
  const number = new RegExp(`^-?\\d+(?:\\${mark}\\d+)?$`);
  return rows.map((row) => row.map((cell) => (number.test(cell) ? Number(cell.replace(mark, '.')) : cell)));
}

for (const locale of ['fr', 'en'] as const)
  test(`a spreadsheet takes the numbers of each table for numbers, in ${locale}`, async ({
    page,
    context,
  }) => {
    test.skip(program === undefined && !process.env['CI'], 'There is no LibreOffice here.');
    test.setTimeout(600_000);
    expect(program, 'LibreOffice: install libreoffice-calc').toBeDefined();
    await keep(context, { 'fears-heard': 1 });
    await store(context, keptDossier(dossierOf({ direction: 2, managers: 3, field: 4 })));
    const language = LANGUAGES[locale];
    const tables = await tablesIn(page, locale);
    const own = await openInSpreadsheet(program!, language.own, language.separator, tables, page);
    const other = await openInSpreadsheet(program!, language.other, language.separator, tables, page);
    let numbers = 0;
    for (const [name, text] of Object.entries(tables)) {
      for (const [r, row] of cellsIn(text, language).entries())
        for (const [c, cell] of row.entries()) {
          // A day is shown as the program of a language shows days.
          if (typeof cell === 'string' && DAY.test(cell)) continue;
          const where = `${name}, row ${r + 1}, column ${c + 1}`;
          expect(own.get(name)?.[r]?.[c] ?? '', where).toBe(cell);
          if (typeof cell !== 'number') continue;
          numbers += Number.isInteger(cell) ? 0 : 1;
          // Somebody with the other language sees the same number, or what is written: never another number.
          const seen = other.get(name)?.[r]?.[c];
          const written = `${cell}`.replace('.', language.mark);
          expect([cell, written], `${where}, in ${language.other}`).toContain(seen);
        }
    }
    expect(numbers).toBeGreaterThan(10);
  });
