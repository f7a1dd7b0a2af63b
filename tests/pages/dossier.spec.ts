import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violations } from '../support/axe';
import { bodies, outlookFile } from '../support/outlook-files';
import { writeShareCode } from '../../src/domain/sharing/share-code';
import { assessments } from '../support/assessments';
import { codeFor, dossierOf, items, keptDossier } from './dossier-data';
import { bring, file, INVITATIONS, openAnew, openWith, visit } from './shared';
import { downloaded, expect, keep, ready, store, test } from './support';

const D1 = '/dossiers/#d-d1';
const SEVEN = dossierOf({ direction: 2, managers: 2, field: 3 });
const field = (page: Page) => page.getByLabel('Liens ou e-mails reçus');
const files = (page: Page) => page.getByLabel('Ou choisissez des fichiers');
const add = (page: Page) => page.getByRole('button', { name: 'Ajouter au dossier' });
const paste = async (page: Page, text: string) => {
  await field(page).fill(text);
  await add(page).click();
};
const link = (code: string) => `https://prelude.example/r/#${code}`;

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
  await paste(page, `Bonjour\n${link(codeFor(1, 'field'))}\n${link(codeFor(2, undefined))}`);
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

test('a later state of a run takes its place only on a yes, and what cannot be read stays to be mended', async ({
  page,
}) => {
  await openWith(page, SEVEN, D1);
  const codeNow = async () => (await stored(page)).runs[0].code;
  const before = SEVEN.runs[0]!.code;
  const later = codeFor(1, 'direction', 330, { 'fears-heard': 0 });
  await paste(page, link(later));
  await expect(page.locator('.decision')).toContainText(
    'une version plus récente est arrivée, datée du 27 novembre 2026',
  );
  expect(await codeNow()).toBe(before);
  await page.getByRole('button', { name: 'Laisser de côté' }).click();
  await expect(page.locator('.decision')).toHaveCount(0);
  expect(await codeNow()).toBe(before);
  await paste(page, link(later));
  await page.getByRole('button', { name: 'Remplacer' }).click();
  await expect.poll(codeNow).toBe(later);
  await expect(page.locator('[data-received]')).toHaveCount(7);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(codeNow).toBe(before);
  await paste(page, link(codeFor(2, 'direction', 10, { 'fears-heard': 0 })));
  await expect(page.locator('.reception')).toContainText('une version plus ancienne est arrivée');
  await paste(page, 'rien ici');
  await expect(page.locator('.reception')).toContainText('Aucun lien de ce site dans ce texte.');
  await paste(page, link(codeFor(8, 'field')));
  await expect(page.locator('[data-received]')).toHaveCount(8);
  await expect(field(page)).toHaveValue('');
  const cut = link(codeFor(9, 'field')).slice(0, -4);
  await paste(page, `${link(codeFor(10, 'field'))}\n\n${cut}`);
  await expect(page.locator('[data-problem="damaged"]')).toContainText('il est abîmé ou incomplet');
  await expect(page.locator('[data-received]')).toHaveCount(9);
  await expect(field(page)).toHaveValue(new RegExp(cut.slice(-8)));
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
  await paste(page, link(codeFor(1, 'field')));
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

test('a link that was opened is added where it was opened', async ({ page }) => {
  await visit(page, `/r/#${codeFor(4, 'managers')}`);
  await page.getByText('Ajouter à un dossier').click();
  await page.getByLabel('Nom du dossier').fill('Syndicat');
  await add(page).click();
  await expect(page.locator('.reception')).toContainText('1 bilan ajouté.');
  await add(page).click();
  await expect(page.locator('.reception')).toContainText('1 bilan était déjà là.');
  await page.getByRole('link', { name: /Ouvrir le dossier/ }).click();
  await ready(page);
  await expect(page.locator('[data-received]')).toHaveCount(1);
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

test('files come in: e-mails, a backup, another dossier, those that are dropped; and what is none is named', async ({
  page,
  context,
}, info) => {
  await keep(context, { 'fears-heard': 2 });
  await openWith(page, dossierOf({}), D1);
  const quoted = link(codeFor(3, 'field'))
    .replace('#', '=23')
    .replace(/(.{60})/g, '$1=\r\n');
  const other = { format: 'prelude-dossier', version: 1, made: 1, dossier: SEVEN };
  await files(page).setInputFiles([
    file('mail.eml', `Content-Transfer-Encoding: quoted-printable\r\n\r\n${quoted}\r\nMerci`),
    file('dossier.json', JSON.stringify(other)),
  ]);
  // The third run of the other dossier belongs to somebody else and has another number.
  await expect(page.locator('.reception')).toContainText('7 bilans ajoutés.');
  await expect(page.locator('.decision')).toHaveCount(1);
  const refused = {
    'neuf.json': ['newer', '{"format":"prelude-dossier","version":9}'],
    'casse.json': ['wrong', '{"format":"prelude-dossier","version":1,"dossier":{}}'],
    'vide.txt': ['no-link', 'Bonjour, je vous envoie mes réponses plus tard.'],
    'casse.msg': ['mail', outlookFile({ streams: bodies.text('x') }).subarray(0, 900)],
    'bilan.pdf': ['no-text', '%PDF-1.7'],
    'filtre.txt': ['filtered', 'https://protect-eu.mimecast.com/s/AbCdEf1234'],
  } as const;
  const html = `<a href="${link(codeFor(11, 'field'))}">ici</a>`;
  await files(page).setInputFiles([
    file('R.msg', outlookFile({ streams: bodies.html(html) })),
    ...Object.entries(refused).map(([name, [, content]]) => file(name, content)),
  ]);
  await expect(page.locator('[data-received]')).toHaveCount(8);
  for (const [name, [problem]] of Object.entries(refused))
    await expect(
      page.locator(`.reception [data-problem="${problem}"]`, {
        hasText: problem === 'filtered' ? 'protect-eu.mimecast.com' : name,
      }),
    ).toBeVisible();
  // A run of this device.
  await page.getByRole('button', { name: 'Ajouter ce bilan' }).click();
  await expect(page.locator('.reception')).toContainText('1 bilan ajouté.');
  await expect(page.locator('[data-received]')).toHaveCount(9);

  const path = info.outputPath('reponses.txt');
  writeFileSync(path, `Bonjour,\n${link(codeFor(12, 'field'))}\n${link(codeFor(13, 'direction'))}`);
  await files(page).scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await files(page).boundingBox())!;
  // As the desktop does it: a page that does not take the file is left for the file.
  const hand = await context.newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await hand.send('Input.dispatchDragEvent', {
      type,
      x: x + width / 2,
      y: y + height / 2,
      data: { items: [], files: [path], dragOperationsMask: 1 },
    });
  await expect(page.locator('.reception')).toContainText('2 bilans ajoutés.');
  await expect(page.locator('[data-received]')).toHaveCount(11);
  await expect(page).toHaveURL(/\/dossiers\/$/);
});

test('links behind words and the pasted source of a mail are taken', async ({ page }) => {
  await openWith(page, dossierOf({}), D1);
  const received = page.locator('[data-received]');
  const behind = (number: number) => ({
    'text/plain': 'Voici mes réponses',
    'text/html': `<p>Voici <a href="${link(codeFor(number, 'field'))}">mes réponses</a> <a href="https://autre.example/">autre</a></p>`,
  });
  await bring(page, 'paste', '.paste-links textarea', behind(1));
  await expect(field(page)).toHaveValue(`Voici mes réponses\n${link(codeFor(1, 'field'))}`);
  await add(page).click();
  await expect(page.locator('.reception')).toContainText('1 bilan ajouté.');
  await bring(page, 'drop', '.paste-links textarea', {
    'text/uri-list': `# lien\r\n${link(codeFor(2, 'field'))}`,
  });
  await add(page).click();
  await expect(received).toHaveCount(2);
  await bring(page, 'drop', '.drop-zone', behind(3));
  await expect(received).toHaveCount(3);
  // Quoted line by line.
  const letters = Buffer.from(`Bonjour\n${link(codeFor(4, 'field'))}\n`)
    .toString('base64')
    .replace(/.{60}/g, '$&\n> ');
  const head = '> Content-Transfer-Encoding:\n>  base64\n> Content-Type: text/plain\n> \n';
  await paste(page, `${head}> ${letters}\n> \n`);
  await expect(received).toHaveCount(4);
  await expect(field(page)).toHaveValue('');
});
