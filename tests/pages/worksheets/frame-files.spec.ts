import type { Page } from '@playwright/test';
import { downloaded, expect, test } from '../support';
import { loadExample, openTool, sheetNow, SOME_TOOLS, TOOLS, type ToolId } from './desk';

/** Gives a file to the open page. */
async function give(page: Page, text: string, name = 'fiche.json') {
  await page.locator('.open-sheet').evaluate((fold) => ((fold as HTMLDetailsElement).open = true));
  const buffer = Buffer.from(text);
  await page.locator('.open-sheet input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
}
const alert = (page: Page) => page.locator('.open-sheet').getByRole('alert');
const fileOf = (worksheet: string, sheet: unknown, version = 1) =>
  JSON.stringify({ format: 'prelude-worksheet', version, worksheet, made: 1, sheet });

for (const id of SOME_TOOLS)
  test(`the file of ${id} opens again as it was, in the other language too`, async ({ page }) => {
    await openTool(page, id);
    await loadExample(page);
    const before = await sheetNow(page, id);
    const text = await downloaded(page, 'Fichier à reprendre ici (JSON)');
    expect(JSON.parse(text)).toMatchObject({
      format: 'prelude-worksheet',
      version: 2,
      worksheet: id,
      sheet: before,
    });
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
    await openTool(page, id, 'en');
    await give(page, text);
    await expect(page.locator('.sheet-happened')).toContainText('The worksheet is open.');
    expect(await sheetNow(page, id)).toEqual(before);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.locator('.sheet-empty')).toBeVisible();
  });

const WRONG: readonly (readonly [string, string, string, string?])[] = [
  [
    'of another worksheet',
    fileOf('raci', { roles: [], tasks: [] }),
    'est une fiche d’un autre outil : Matrice RACI.',
  ],
  ['of a newer version', fileOf('pilot', {}, 3), 'vient d’une version plus récente'],
  ['that was damaged', fileOf('pilot', { processes: 7 }), 'abîmé ou a été modifié à la main'],
  [
    'with a field too many',
    fileOf('pilot', { processes: [], candidates: [], hasStaffRepresentatives: false, x: 1 }),
    'abîmé',
  ],
  ['cut short', fileOf('pilot', { processes: [] }).slice(0, -9), 'n’est pas une fiche de ce site'],
  ['that is too large', ' '.repeat(2_000_001), 'trop grand'],
  ['of something else', '{"hello":"world"}', 'n’est pas une fiche de ce site'],
  ['that is a picture', '\u0089PNG\r\n\u001a\n', 'n’est pas une fiche de ce site'],
  ['of a table, where none is taken', 'Équipe;Rang\r\nNord;1\r\n', 'ne reprend pas de tableau', 'liste.csv'],
];
for (const [what, text, words, name] of WRONG)
  test(`a file ${what} gets one sentence, and nothing is changed`, async ({ page }) => {
    await openTool(page, 'pilot');
    await loadExample(page);
    const before = await sheetNow(page, 'pilot');
    await give(page, text, name);
    await expect(alert(page)).toContainText(words);
    await expect(alert(page).locator('p')).toHaveCount(1);
    expect(await sheetNow(page, 'pilot')).toEqual(before);
    await expect(page.locator('.sheet-happened')).toContainText('exemple');
  });

test('a file that opens takes the sentence about the one before it away', async ({ page }) => {
  await openTool(page, 'pilot');
  await give(page, '{}');
  await expect(alert(page)).toContainText('n’est pas une fiche');
  await give(
    page,
    fileOf('pilot', {
      processes: [{ id: 'a', label: '<i>Accueil</i>' }],
      candidates: [],
      hasStaffRepresentatives: false,
    }),
  );
  await expect(alert(page)).toBeEmpty();
  await expect(page.getByLabel('Processus', { exact: true })).toHaveValue('<i>Accueil</i>');
});

test('the text of a sheet goes to the clipboard, and its schema is published', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTool(page, 'pilot');
  await loadExample(page);
  await page.getByRole('button', { name: 'Copier le texte' }).click();
  await expect(page.locator('.take-sheet').locator('[aria-live]')).not.toBeEmpty();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('# Groupe pilote');
  const schema = await page.locator('.take-sheet a').getAttribute('href');
  expect((await page.request.get(schema!)).ok()).toBe(true);
});

/** What stands in the text of each example, so that no document goes out empty. */
const SAYS: Readonly<Record<ToolId, string>> = {
  raci: 'Fixer le but',
  fears: 'On va me prendre mes contacts',
  charter: 'Nous partageons nos données',
  budget: 'Montant suggéré',
  stages: 'Accueil et adhésions',
  governance: 'Direction générale',
  pilot: 'Agence du Nord',
  'go-live': 'Modalités de suivi convenues',
  interviews: 'répondre le jour même',
  'side-files': 'Liste de relance',
};
test('every worksheet goes out as a text that says what the sheet says', async ({ page }) => {
  for (const id of Object.keys(TOOLS) as ToolId[]) {
    await openTool(page, id);
    await loadExample(page);
    expect(await downloaded(page, 'Texte (Markdown)')).toContain(SAYS[id]);
  }
});
