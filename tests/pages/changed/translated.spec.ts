import { dossierOf, keptDossier } from '../../support/dossier-data';
import { FULL_RUN } from '../../support/full-run';
import { INVITATIONS, visit } from '../../support/sharing';
import { awake, expect, give, keep, kept, store, test } from '../../support/built-site';
import { translate, whole } from './translator';
import { loadExample, openWorksheet, TOOL_IDS } from '../worksheets/desk';

test('on a page that the browser translates, a list counts on and keeps every answer', async ({ page }) => {
  await visit(page, '/evaluer/craintes/');
  await translate(page);
  const items = await page
    .locator('form[data-item]')
    .evaluateAll((forms) => forms.map((form) => form.getAttribute('data-item')!));
  const progress = page.locator('.panel-progress');
  for (const [i, item] of items.entries()) {
    await give(page, item, (i % 4) as 0 | 1 | 2 | 3);
    await expect(progress.locator('font font').first()).toContainText(new RegExp(`^\u200b${i + 1} `));
  }
  await give(page, items[0]!, 'dont-know');
  await page
    .getByRole('button', { name: /Effacer/ })
    .first()
    .click();
  await whole(page);
  expect(Object.keys(await kept(page))).toHaveLength(items.length);
});

test('on translated pages everything goes on; names that were typed, letters and the name of the site stay as they are @all', async ({
  page,
  context,
}) => {
  const [dossier, sender] = ['Fédération du Léman', 'Camille Roy'];
  await keep(context, FULL_RUN);
  await store(context, keptDossier(dossierOf({ direction: 2, managers: 2, field: 3 }, 'd1', dossier)));
  for (const path of [
    '/evaluer/express/',
    '/dossiers/',
    '/dossiers/#d-d1',
    '/comparer/#d-d1',
    '/rendez-vous/#d-d1',
    '/inviter/',
    `/invitation/#${INVITATIONS[0]!.code}`,
  ]) {
    await page.goto('about:blank');
    await page.goto(path);
    await awake(page);
    await translate(page);
    if (/dossiers|d-d1/.test(path)) {
      await expect(page.getByText(dossier).first()).toBeAttached();
      await expect(page.locator('font', { hasText: dossier })).toHaveCount(0);
    }
    await expect(page.locator('font', { hasText: /^\u200bPrélude\u200b$/ })).toHaveCount(0);
    await expect(page.locator('.group-mark font')).toHaveCount(0);
    // Whatever can be chosen is chosen, one after the other.
    for (const select of await page.locator('main select:visible').all())
      await select.selectOption({ index: 1 }).catch(() => undefined);
    const boxes = await page.locator('main :is([type=radio], [type=checkbox]):visible').all();
    for (const box of boxes.slice(0, 12)) await box.click({ force: true });
    for (const name of [/Renommer/, /Nommer/, /Commencer|Répondre/]) {
      const button = page.getByRole('button', { name }).first();
      if (await button.isVisible()) await button.click();
    }
    await whole(page);
    expect(await page.locator('main font').count(), path).toBeGreaterThan(5);
  }
  await visit(page, '/bilan/');
  await translate(page);
  await page.getByRole('button', { name: /Partager ce bilan/ }).click();
  await page.getByLabel(/Votre nom ou votre fonction/).fill(sender);
  await expect(page.locator('.link-contents').getByText(sender)).toBeVisible();
  await expect(page.locator('font', { hasText: sender })).toHaveCount(0);
  await whole(page);
  await page.goto('/pratiques/un-cadre-net/');
  await translate(page);
  await expect(page.locator('[data-letter] font')).toHaveCount(0);
});

test('on translated pages worksheets go on: a step is taken back and done again @all', async ({ page }) => {
  test.slow();
  for (const id of TOOL_IDS) {
    await openWorksheet(page, id);
    await loadExample(page);
    await translate(page);
    const shown = () => page.locator('.outcome, .problems').allTextContents();
    const before = await shown();
    await page
      .getByRole('button', { name: /Rétablir|Annuler/ })
      .first()
      .click();
    await whole(page);
    await expect.poll(shown, id).not.toEqual(before);
    await page.getByRole('button', { name: /Voir un exemple/ }).click();
    await expect.poll(shown, id).toEqual(before);
    await whole(page);
  }
});
