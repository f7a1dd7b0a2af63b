import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bodies, outlookFile } from '../../support/outlook-files';
import { codeFor, dossierOf } from '../../support/dossier-data';
import { bring, file, openWith, visit } from '../../support/sharing';
import { expect, keep, ready, test } from '../../support/built-site';

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

test('a later state of a run takes its place only on a yes, and what cannot be read stays to be mended', async ({
  page,
}) => {
  await openWith(page, SEVEN, D1);
  const codeNow = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem('prelude:dossier:d1')!).data.runs[0].code);
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

test('files come in: e-mails, a backup, another dossier, those that are dropped; and what is none is named @all', async ({
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

test('links behind words and the pasted source of a mail are taken @all', async ({ page }) => {
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
