import type { Page } from '@playwright/test';
import { ALL, expect, test } from '../support';
import { loadExample, openTool, reloaded, SOME_TOOLS, TOOL_IDS } from './desk';

/** What people type and paste, and what comes along unseen. */
const NASTY = [
  '  deux  espaces  ',
  'Direction (DG, DAF, DRH)',
  '=1+1',
  "'apostrophe",
  'Écran 24" posé; et\tplus',
  'e\u0301te\u0301 \u200B\u202Eetirw\u202C',
  '12345678901234',
  '-5',
  '1,200',
  '\u200B',
  '🏴󠁧󠁢󠁳󠁣󠁴󠁿 👨‍👩‍👧 نمی‌خواهم',
  '<b>gras</b> {n} __proto__',
  'x'.repeat(3000),
  'ligne\r\n\r\n\r\n\r\nautre  ',
];
const fields = (page: Page) => page.locator('.sheet-editor').locator('input[type=text], textarea');
const values = (page: Page) =>
  fields(page).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

for (const tool of ALL ? TOOL_IDS : [...SOME_TOOLS, 'budget' as const])
  test(`whatever stands in the fields of ${tool}, a reload shows the same`, async ({ page }) => {
    await openTool(page, tool);
    await loadExample(page);
    const count = await fields(page).count();
    expect(count).toBeGreaterThan(0);
    for (let i = 0; i < count; i += 1) {
      await fields(page)
        .nth(i)
        .fill(NASTY[i % NASTY.length]!);
      await fields(page).nth(i).blur();
    }
    const shown = await values(page);
    await reloaded(page);
    await expect(page.locator('.sheet-place [role=alert]')).toHaveCount(0);
    expect(await values(page)).toEqual(shown);
  });
