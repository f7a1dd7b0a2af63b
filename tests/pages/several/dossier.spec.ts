import type { Page } from '@playwright/test';
import { violations } from '../../support/axe';
import { writeShareCode } from '../../../src/domain/sharing/share-code';
import { assessments } from '../../support/assessments';
import { codeFor, dossierOf, items, keptDossier } from '../../support/dossier-data';
import { file, INVITATIONS, openAnew, openWith, visit } from '../../support/sharing';
import { downloaded, expect, ready, store, test } from '../../support/built-site';

const D1 = '/dossiers/#d-d1';
const SEVEN = dossierOf({ direction: 2, managers: 2, field: 3 });
const paste = async (page: Page, ...codes: readonly string[]) => {
  const links = codes.map((code) => `https://prelude.example/r/#${code}`);
  await page.getByLabel('Liens ou e-mails reçus').fill(['Bonjour', ...links].join('\n'));
  await page.getByRole('button', { name: 'Ajouter au dossier' }).click();
};

/** What is kept of the dossier now. */
async function stored(page: Page) {
  return page.evaluate(() => {
    const text = localStorage.getItem('prelude:dossier:d1');
    return text === null ? undefined : JSON.parse(text).data;
  });
}

test('a dossier is created, filled, named, and stays', async ({ page }) => {
  await visit(page, '/dossiers/');
  await expect(page.locator('main')).toContainText('Aucun dossier pour l’instant');
  await page.getByLabel('Nom du dossier').fill('  Fédération\u202e du Léman ');
  await page.getByRole('button', { name: 'Créer un dossier' }).click();
  await expect(page.getByRole('heading', { name: 'Fédération du Léman' })).toBeVisible();
  await paste(page, codeFor(1, 'field'), codeFor(2, undefined));
  await expect(page.locator('.reception')).toContainText('2 bilans ajoutés.');
  await expect(page.locator('[data-outside]')).toContainText('reste hors de la comparaison');
  // Whose answers are whose can be corrected, and the page says that it was.
  await page.getByLabel(/^Groupe, Bilan 2/).selectOption('direction');
  await expect(page.locator('[data-outside]')).toHaveCount(0);
  await expect(page.locator('[data-corrected]')).toContainText('Vous avez changé le groupe');
  await page.getByRole('button', { name: 'Nommer, Bilan 2' }).click();
  await page.getByRole('textbox', { name: 'Nommer, Bilan 2' }).fill('Présidente');
  await page.keyboard.press('Enter');
  await page.reload();
  await ready(page);
  await expect(page.getByRole('rowheader', { name: 'Présidente' })).toBeVisible();
  await expect(page.getByLabel('Groupe, Présidente')).toHaveValue('direction');
  // Back to the list, and forth.
  await page.getByRole('link', { name: 'Tous les dossiers' }).click();
  await ready(page);
  await expect(page.locator('.dossier-list')).toContainText('2 bilans');
  await page.getByRole('link', { name: 'Fédération du Léman' }).click();
  await expect(page.locator('[data-received]')).toHaveCount(2);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Vos dossiers' })).toBeVisible();
});

test('the whole dossier goes to a file and comes back, says whether it changed since, and is deleted in one step', async ({
  page,
}) => {
  const at = Date.UTC(2027, 2, 1, 12);
  await page.clock.setFixedTime(at);
  const { code } = INVITATIONS[0]!;
  const named = {
    ...SEVEN,
    invitations: [{ code, added: 1 }],
    runs: SEVEN.runs.map((run, i) => (i === 0 ? { ...run, label: 'Présidente' } : run)),
  };
  await openWith(page, named, D1);
  // The link of an invitation that lies here can be copied again.
  await page.locator(`[data-invitation="${code}"] summary`).click();
  await expect(page.getByRole('textbox', { name: /Le lien/ })).toHaveValue(
    new RegExp(`/invitation/#${code}$`),
  );
  await expect(page.locator('main')).toContainText('n’a encore jamais été mis dans un fichier');
  await expect(page.locator('#duties')).toContainText('pas anonymes');
  const text = await downloaded(page, 'Télécharger le dossier');
  const written = JSON.parse(text);
  expect(written.about).toContain('tous les bilans');
  expect(written.dossier.runs).toEqual(named.runs);
  const saved = page.locator('[data-exported]');
  await expect(saved).toHaveText(/^Dernier fichier\s: le 1er mars 2027\.\s*$/);
  await page.clock.setFixedTime(at + 60_000);
  await page.getByRole('button', { name: 'Retirer, Bilan 7' }).click();
  await expect(saved).toContainText('a changé depuis');
  await downloaded(page, 'Télécharger le dossier');
  await expect(saved).not.toContainText('a changé depuis');

  await page.getByRole('button', { name: 'Supprimer ce dossier' }).click();
  expect(await stored(page)).toBeUndefined();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(async () => (await stored(page))?.runs.length).toBe(6);
  await page.getByRole('link', { name: SEVEN.name }).click();
  await page.getByRole('button', { name: 'Supprimer ce dossier' }).click();
  await openAnew(page, D1);
  await ready(page);
  await expect(page.locator('main')).toContainText('Ce dossier n’est pas sur cet appareil');
  await page.locator('input[type="file"]').setInputFiles(file('dossier.json', text));
  await expect(page.getByRole('rowheader', { name: 'Présidente' })).toBeVisible();
  await expect(page.locator('[data-received]')).toHaveCount(7);
  // It comes from a file, and nothing has happened to it since.
  await expect(saved).toContainText('Dernier fichier');
  await expect(saved).not.toContainText('a changé depuis');
});

test('two tabs stay in step, and a damaged or newer dossier is left alone', async ({ page, context }) => {
  const newer = '{"schema":7,"data":{}}';
  await store(context, {
    ...keptDossier(SEVEN),
    'prelude:dossier:bad': '{"schema":1,"data":{"id":"bad"}}',
    'prelude:dossier:new': newer,
  });
  await visit(page, '/dossiers/');
  await expect(page.locator('[data-unread="corrupted"]')).toBeVisible();
  await expect(page.locator('[data-unread="newer"]')).toContainText('version plus récente');
  expect(await violations(page)).toEqual([]);
  const other = await context.newPage();
  await visit(other, D1);
  await other.getByRole('button', { name: 'Retirer, Bilan 7' }).click();
  await expect(page.locator('.dossier-list')).toContainText('6 bilans');
  await page.getByRole('button', { name: 'Effacer ce dossier' }).click();
  await expect(page.locator('[data-unread="corrupted"]')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('prelude:dossier:new'))).toBe(newer);
});

test('a full store loses nothing, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      if (this === localStorage && key.startsWith('prelude:dossier:'))
        throw new DOMException('full', 'QuotaExceededError');
      set.call(this, key, value);
    };
  });
  await openWith(page, dossierOf({}), D1);
  await paste(page, codeFor(1, 'field'));
  await expect(page.locator('[data-place="tab"]')).toContainText('n’a plus de place');
  await expect(page.locator('[data-received]')).toHaveCount(1);
  await page.reload();
  await ready(page);
  await expect(page.locator('[data-received]')).toHaveCount(1);
});

test('with “this tab only” chosen, a new dossier lies in the tab @all', async ({ page, context }) => {
  await store(context, { 'prelude:settings': '{"schema":1,"data":{"keep":"tab"}}' });
  await visit(page, '/dossiers/');
  await page.getByLabel('Nom du dossier').fill('Essai');
  await page.getByRole('button', { name: 'Créer un dossier' }).click();
  await expect(page.locator('[data-place="tab"]')).toContainText('dans cet onglet seulement');
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys.filter((key) => key.includes('dossier'))).toEqual([]);
});

test('what people wrote is text and nothing else @all', async ({ page, context }) => {
  const evil = '<img src=x onerror=alert(1)>';
  const code = writeShareCode(
    { number: 9, day: 300, sender: evil, responses: new Map([[items[0]!.id, 1]]) },
    assessments,
  );
  await store(context, keptDossier({ ...dossierOf({}, 'd1', evil), runs: [{ id: 'r', code, received: 1 }] }));
  for (const path of [D1, '/comparer/#d-d1', '/rendez-vous/#d-d1', '/dossiers/']) {
    await page.goto('about:blank');
    await visit(page, path);
    await expect(page.locator('main')).toContainText(evil);
    await expect(page.locator('main img')).toHaveCount(0);
  }
});
