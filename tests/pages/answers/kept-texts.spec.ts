import type { Locator, Page } from '@playwright/test';
import { dossierOf } from '../../support/dossier-data';
import { openWith, visit } from '../../support/sharing';
import { expect, keep, ready, test } from '../../support/built-site';

/** What people type and paste into texts, and what comes along unseen. */
const NASTY = [
  '  =1+1;  "cité" <b>{n}</b> & %23 __proto__ ',
  'e\u0301te\u0301\u200B \u202Eetirw\u202C 🏴󠁧󠁢󠁳󠁣󠁴󠁿 👨‍👩‍👧 نمی‌خواهم',
  'x'.repeat(2000),
];

/** Writes each text, leaves the field, loads the page anew, and finds what was to be seen. */
async function keeps(page: Page, field: Locator, texts: readonly string[] = NASTY): Promise<void> {
  for (const text of texts) {
    await field.fill(text);
    await field.blur();
    const shown = await field.inputValue();
    expect(shown.trim()).not.toBe('');
    await page.reload();
    await ready(page);
    await expect(field).toHaveValue(shown);
  }
}

test('a note is shown again as it was left', async ({ page, context }) => {
  await keep(context, { 'fears-heard': 1 });
  await visit(page, '/evaluer/craintes/');
  const item = page.locator('form[data-item="fears-heard"]');
  await item.getByRole('button', { name: 'Ajouter une note' }).click();
  // The lines of one text.
  await keeps(page, item.locator('.note textarea'), [NASTY.slice(0, -1).join('\n'), NASTY.at(-1)!]);
});

test('the question of a meeting and an invitation that is being written are shown again as they were left @all', async ({
  page,
}) => {
  await openWith(page, dossierOf({ direction: 2, managers: 2, field: 3 }), '/rendez-vous/#d-d1');
  await keeps(page, page.getByLabel('La question que l’organisation veut poser'));
  await visit(page, '/inviter/');
  await keeps(page, page.locator('.compose textarea').first(), [NASTY.slice(0, -1).join('\n')]);
  await keeps(page, page.locator('.compose input[autocomplete=name]'));
});

test('the names of runs and of dossiers are shown again as they were given @all', async ({
  page,
  context,
}) => {
  await keep(context, { 'fears-heard': 1 });
  await visit(page, '/bilan/');
  for (const text of NASTY) {
    await page.locator('.run-list > summary').click();
    const rename = page
      .locator('.run')
      .first()
      .getByRole('button', { name: /Renommer/ });
    await rename.click();
    await page.getByLabel('Nom du bilan').fill(text);
    await page.keyboard.press('Enter');
    const title = page.locator('.run-title');
    await expect(rename).toBeVisible();
    const shown = await title.textContent();
    await page.reload();
    await ready(page);
    await expect(title).toHaveText(shown ?? '');
  }
  for (const [i, text] of NASTY.entries()) {
    await visit(page, '/dossiers/');
    if (i > 0) await page.getByRole('button', { name: 'Créer un dossier' }).click();
    await page.locator('.name-form input').first().fill(text);
    await page.keyboard.press('Enter');
    // The dossier is open.
    await expect(page.locator('.paste-links')).toBeVisible();
    // The entry of the history that shows it is left behind.
    await page.goto('about:blank');
    await visit(page, '/dossiers/');
    const names = page.locator('.dossier-list a');
    await expect(names).toHaveCount(i + 1);
    const shown = await names.allTextContents();
    await page.reload();
    await ready(page);
    await expect(names).toHaveText(shown);
  }
});
