import type { Page } from '@playwright/test';
import { visit } from '../../support/sharing';
import { downloaded, expect, give, kept, keptRun, radio, ready, store, test } from '../../support/built-site';

const FEARS = '/evaluer/craintes/';
const note = (page: Page) => page.locator('.keeping').first();

/** Has the browser refuse these, as it does where a reader blocks them; or have none at all. */
async function without(page: Page, names: readonly ('localStorage' | 'sessionStorage')[], refuses = true) {
  await page.addInitScript(
    ([all, isRefused]) => {
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      for (const name of all)
        Object.defineProperty(window, name, isRefused ? { get: refuse } : { value: null });
    },
    [names, refuses] as const,
  );
}

test('blocked storage: the page says so before anything can be lost, and works', async ({ page }) => {
  await without(page, ['localStorage', 'sessionStorage']);
  await visit(page, FEARS);
  await expect(note(page)).toContainText(
    'Ce navigateur refuse que le site garde quoi que ce soit. Vos réponses disparaîtront',
  );
  await expect(note(page).getByRole('alert')).toBeVisible();
  for (const item of [
    'fears-heard',
    'contact-ownership-settled',
    'activity-data-safeguard',
    'side-files-understood',
  ])
    await give(page, item, 3);
  await expect(page.locator('.panel')).toHaveAttribute('data-score', '100');

  // Leaving asks first.
  const asked = page.waitForEvent('dialog');
  const leaving = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await leaving;
});

test('only the device’s storage blocked, the tab keeps the answers from page to page; none at all, the page does @all', async ({
  page,
  context,
}) => {
  await without(page, ['localStorage']);
  await visit(page, FEARS);
  await expect(note(page)).toContainText('Vos réponses restent dans cet onglet');
  await give(page, 'fears-heard', 1);
  await visit(page, '/evaluer/express/');
  await expect(radio(page, 'fears-heard', 1)).toBeChecked();

  const other = await context.newPage();
  await without(other, ['localStorage', 'sessionStorage'], false);
  await visit(other, FEARS);
  await give(other, 'fears-heard', 1);
  await expect(radio(other, 'fears-heard', 1)).toBeChecked();
  await expect(note(other)).toContainText('disparaîtront');
});

test('a full device: what was kept stays, the rest waits in the tab and moves when there is room', async ({
  page,
  context,
}) => {
  await store(context, { 'prelude:runs': keptRun({ 'fears-heard': 2 }) });
  await visit(page, FEARS);
  await page.evaluate(() => {
    let size = 4_000_000;
    while (size > 0) {
      try {
        localStorage.setItem(`filler-${localStorage.length}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await give(page, 'charter-coauthored', 1);
  await expect(note(page)).toContainText(
    'Il n’y a plus de place sur cet appareil. Vos réponses restent dans cet onglet',
  );
  expect(await kept(page)).toEqual({ 'fears-heard': 2 });
  await page.reload();
  await ready(page);
  // Said at once, before another answer.
  await expect(note(page)).toContainText('Il n’y a plus de place');
  await expect(radio(page, 'charter-coauthored', 1)).toBeChecked();
  await expect(radio(page, 'fears-heard', 2)).toBeChecked();

  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filler-')) localStorage.removeItem(key);
  });
  await give(page, 'side-files-understood', 3);
  await expect(note(page)).toContainText('Gardé sur cet appareil');
  expect(await kept(page)).toEqual({ 'fears-heard': 2, 'charter-coauthored': 1, 'side-files-understood': 3 });
});

test('a corrupted value is set aside and offered as a file; a newer one is left alone, and the page says to reload', async ({
  page,
  context,
}) => {
  const [corrupted, newer] = ['{"schema":1,"data":{"runs":[', '{"schema":3,"data":{"from":"tomorrow"}}'];
  await store(context, { 'prelude:runs': corrupted });
  await visit(page, FEARS);
  await expect(note(page)).toContainText(
    'Des réponses que le site ne sait plus lire ont été mises de côté. Rien n’a été effacé.',
  );
  await give(page, 'fears-heard', 2);
  expect(await kept(page)).toEqual({ 'fears-heard': 2 });
  const aside = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.startsWith('prelude:set-aside:')),
  );
  expect(aside.map(([, value]) => value)).toEqual([corrupted]);
  const file = page.waitForEvent('download');
  expect(await downloaded(page, 'Télécharger')).toBe(corrupted);
  expect((await file).suggestedFilename()).toMatch(/^prelude-set-aside-\d+\.json$/);

  await store(context, { 'prelude:runs': newer });
  await page.reload();
  await ready(page);
  await expect(note(page)).toContainText(
    'gardées par une version plus récente de ce site. Rechargez la page.',
  );
  await expect(note(page).getByRole('button', { name: 'Recharger' })).toBeVisible();
  await give(page, 'fears-heard', 1);
  await expect(radio(page, 'fears-heard', 1)).toBeChecked();
  expect(await page.evaluate(() => localStorage.getItem('prelude:runs'))).toBe(newer);
});

test.describe('in Safari', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
  });
  test('the page says what happens after seven days @all', async ({ page }) => {
    await visit(page, FEARS);
    await give(page, 'fears-heard', 2);
    await expect(note(page)).toContainText(
      'Après sept jours sans visite, Safari efface ce qu’un site a gardé.',
    );
  });
});
