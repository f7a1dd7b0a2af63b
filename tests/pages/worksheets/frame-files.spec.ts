import type { Page } from '@playwright/test';
import { downloaded, expect, test } from '../../support/built-site';
import { clear, loadExample, openWorksheet, reloaded, sheetNow, SOME_TOOLS, TOOL_IDS } from './desk';

/** Gives a file to the open page. */
async function give(page: Page, text: string, name = 'fiche.json') {
  await page.locator('.open-sheet').evaluate((fold) => ((fold as HTMLDetailsElement).open = true));
  const buffer = Buffer.from(text);
  await page.locator('.open-sheet input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
}
const fileOf = (worksheet: string, sheet: unknown, version = 1) =>
  JSON.stringify({ format: 'prelude-worksheet', version, worksheet, made: 1, sheet });
const EMPTY = { processes: [], candidates: [], hasStaffRepresentatives: false };

test('a file opens again as it was, in the other language too; its text goes to the clipboard, and its schema is published', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const id of SOME_TOOLS) {
    await openWorksheet(page, id);
    await loadExample(page);
    const before = await sheetNow(page, id);
    const text = await downloaded(page, 'Fichier à reprendre ici (JSON)');
    expect(JSON.parse(text)).toMatchObject({
      format: 'prelude-worksheet',
      version: 2,
      worksheet: id,
      sheet: before,
    });
    expect(await downloaded(page, 'Texte (Markdown)')).toMatch(/Fixer le but|Liste de relance/);
    await page.getByRole('button', { name: 'Copier le texte' }).click();
    await expect(page.locator('.take-sheet').locator('[aria-live]')).not.toBeEmpty();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /Fixer le but|Liste de relance/,
    );
    const schema = await page.locator('.take-sheet a').getAttribute('href');
    expect((await page.request.get(schema!)).ok()).toBe(true);
    await clear(page);
    await openWorksheet(page, id, 'en');
    await give(page, text);
    await expect(page.locator('.sheet-happened')).toContainText('The worksheet is open.');
    expect(await sheetNow(page, id)).toEqual(before);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.locator('.sheet-empty')).toBeVisible();
  }
});

const WRONG: readonly (readonly [text: string, words: string, name?: string])[] = [
  [fileOf('raci', { roles: [], tasks: [] }), 'est une fiche d’un autre outil : Matrice RACI.'],
  [fileOf('pilot', {}, 3), 'vient d’une version plus récente'],
  [fileOf('pilot', { processes: 7 }), 'abîmé ou a été modifié à la main'],
  [fileOf('pilot', { ...EMPTY, x: 1 }), 'abîmé'],
  [fileOf('pilot', EMPTY).slice(0, -9), 'n’est pas une fiche de ce site'],
  [' '.repeat(2_000_001), 'trop grand'],
  ['{"hello":"world"}', 'n’est pas une fiche de ce site'],
  ['\u0089PNG\r\n\u001a\n', 'n’est pas une fiche de ce site'],
  ['Équipe;Rang\r\nNord;1\r\n', 'ne reprend pas de tableau', 'liste.csv'],
  ['Équipe\tRang\r\nNord\t1\r\n', 'ne reprend pas de tableau', 'liste.tsv'],
];

test('a file that is none of this worksheet gets one sentence and changes nothing; one that opens takes the sentence away', async ({
  page,
}) => {
  const alert = page.locator('.open-sheet').getByRole('alert');
  await openWorksheet(page, 'pilot');
  await loadExample(page);
  const before = await sheetNow(page, 'pilot');
  for (const [text, words, name] of WRONG) {
    await give(page, text, name);
    await expect(alert).toContainText(words);
    await expect(alert.locator('p')).toHaveCount(1);
    expect(await sheetNow(page, 'pilot')).toEqual(before);
    await expect(page.locator('.sheet-happened')).toContainText('exemple');
  }
  await give(page, fileOf('pilot', { ...EMPTY, processes: [{ id: 'a', label: '<i>Accueil</i>' }] }));
  await expect(alert).toBeEmpty();
  await expect(page.getByLabel('Processus', { exact: true })).toHaveValue('<i>Accueil</i>');
});

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

for (const [name, tools] of [
  ['some worksheets @all', ['budget', 'side-files']],
  ['every other worksheet @all', TOOL_IDS.filter((id) => !['budget', 'side-files'].includes(id))],
] as const)
  test(`whatever stands in the fields of ${name}, a reload shows the same`, async ({ page }) => {
    test.slow();
    const fields = page.locator('.sheet-editor').locator('input[type=text], textarea');
    const values = () => fields.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    for (const id of tools) {
      await openWorksheet(page, id);
      await loadExample(page);
      const count = await fields.count();
      expect(count, id).toBeGreaterThan(0);
      for (let i = 0; i < count; i += 1) {
        await fields.nth(i).fill(NASTY[i % NASTY.length]!);
        await fields.nth(i).blur();
      }
      const shown = await values();
      await reloaded(page);
      await expect(page.locator('.sheet-place [role=alert]'), id).toHaveCount(0);
      expect(await values(), id).toEqual(shown);
    }
  });
