import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fill } from '../../src/i18n/words';
import { violations } from '../support/axe';
import { writeShareCode } from '../../src/domain/sharing/share-code';
import { assessments } from '../support/assessments';
import { viewsIn } from '../support/views';
import { codeFor, dossierOf, items, keptDossier } from './dossier-data';
import { INVITATIONS } from './shared';
import { downloaded, expect, keep, ready, store, test } from './support';

const SEVEN = dossierOf({ direction: 2, managers: 2, field: 3 });
const FIELD = (page: Page) => page.getByLabel('Liens ou e-mails reçus');
const add = (page: Page) => page.getByRole('button', { name: 'Ajouter au dossier' });
const paste = async (page: Page, text: string) => {
  await FIELD(page).fill(text);
  await add(page).click();
};
const link = (code: string) => `https://prelude.example/r/#${code}`;

/** What is kept of a dossier now. */
async function stored(page: Page, id = 'd1') {
  return page.evaluate((key) => {
    const text = localStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text).data;
  }, `prelude:dossier:${id}`);
}

test('a dossier is created, filled, named, and stays', async ({ page }) => {
  await page.goto('/dossiers/');
  await ready(page);
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

test('a later state of a run takes its place only on a yes', async ({ page, context }) => {
  await store(context, keptDossier(SEVEN));
  await page.goto('/dossiers/#d-d1');
  await ready(page);
  const later = codeFor(1, 'direction', 330, { 'fears-heard': 0 });
  await paste(page, link(later));
  await expect(page.locator('.decision')).toContainText(
    'une version plus récente est arrivée, datée du 27 novembre 2026',
  );
  expect((await stored(page)).runs[0].code).toBe(SEVEN.runs[0]!.code);
  await page.getByRole('button', { name: 'Laisser de côté' }).click();
  await expect(page.locator('.decision')).toHaveCount(0);
  expect((await stored(page)).runs[0].code).toBe(SEVEN.runs[0]!.code);
  await paste(page, link(later));
  await page.getByRole('button', { name: 'Remplacer' }).click();
  await expect.poll(async () => (await stored(page)).runs[0].code).toBe(later);
  await expect(page.locator('[data-received]')).toHaveCount(7);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(async () => (await stored(page)).runs[0].code).toBe(SEVEN.runs[0]!.code);
  const earlier = codeFor(2, 'direction', 10, { 'fears-heard': 0 });
  await paste(page, link(earlier));
  await expect(page.locator('.reception')).toContainText('une version plus ancienne est arrivée');
  await paste(page, 'rien ici');
  await expect(page.locator('.reception')).toContainText('Aucun lien de ce site dans ce texte.');
  await paste(page, link(`${later.slice(0, 20)}AAAA${later.slice(24)}`));
  await expect(page.locator('[data-problem="damaged"]')).toContainText('il est abîmé ou incomplet');
});

test('files come in: an e-mail, a backup, another dossier, and what is none is named', async ({
  page,
  context,
}) => {
  await store(context, keptDossier(dossierOf({}, 'd1')));
  await keep(context, { 'fears-heard': 2 });
  await page.goto('/dossiers/#d-d1');
  await ready(page);
  const files = page.getByLabel('Ou choisissez des fichiers');
  const text = (name: string, content: string) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(content),
  });
  const code = codeFor(3, 'field');
  const quoted = link(code)
    .replace('#', '=23')
    .replace(/(.{60})/g, '$1=\r\n');
  const other = { format: 'prelude-dossier', version: 1, made: 1, dossier: SEVEN };
  await files.setInputFiles([
    text('mail.eml', `Content-Transfer-Encoding: quoted-printable\r\n\r\n${quoted}\r\nMerci`),
    text('dossier.json', JSON.stringify(other)),
  ]);
  // The third run of the other dossier belongs to somebody else and has another number.
  await expect(page.locator('.reception')).toContainText('7 bilans ajoutés.');
  await expect(page.locator('.decision')).toHaveCount(1);
  await files.setInputFiles([
    text('neuf.json', '{"format":"prelude-dossier","version":9}'),
    text('casse.json', '{"format":"prelude-dossier","version":1,"dossier":{}}'),
    text('vide.txt', 'Bonjour, je vous envoie mes réponses plus tard.'),
  ]);
  await expect(page.locator('[data-problem="newer"]')).toContainText('neuf.json');
  await expect(page.locator('[data-problem="wrong"]')).toContainText('casse.json');
  await expect(page.locator('[data-problem="no-link"]')).toContainText('vide.txt');
  // A run of this device.
  await page.getByRole('button', { name: 'Ajouter ce bilan' }).click();
  await expect(page.locator('.reception')).toContainText('1 bilan ajouté.');
  await expect(page.locator('[data-received]')).toHaveCount(8);
});

test('files that are dropped on the field come in as chosen ones do @all', async ({
  page,
  context,
}, info) => {
  const path = info.outputPath('reponses.txt');
  writeFileSync(path, `Bonjour,\n${link(codeFor(1, 'field'))}\n${link(codeFor(2, 'direction'))}`);
  await store(context, keptDossier(dossierOf({}, 'd1')));
  await page.goto('/dossiers/#d-d1');
  await ready(page);
  const field = page.getByLabel('Ou choisissez des fichiers');
  await field.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await field.boundingBox())!;
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
  await expect(page.locator('[data-received]')).toHaveCount(2);
  await expect(page).toHaveURL(/\/dossiers\/$/);
});

for (const locale of ['fr', 'en'] as const)
  test(`a whole thread of e-mails is pasted at once, and each result comes in once, in ${locale} @all`, async ({
    page,
    context,
  }) => {
    const { dossiers: d } = viewsIn(locale).words;
    await store(context, keptDossier(dossierOf({}, 'd1')));
    await page.goto({ fr: '/dossiers/#d-d1', en: '/en/dossiers/#d-d1' }[locale]);
    await ready(page);
    const [first, second, third] = [codeFor(1, 'field'), codeFor(2, 'managers'), codeFor(3, 'direction')];
    const broken = (text: string, by: string) => (text.match(/.{1,60}/g) ?? []).join(by);
    const thread = [
      `Hello,\n<${link(first)}>.\nBye`,
      `> On 3 March, X wrote:\n> ${broken(link(second), '\n> ')}\n> Bye`,
      `>> ${broken(link(first), '\n>> ')}`,
      `(${link(third)})`,
    ].join('\n\n');
    const give = async (text: string) => {
      await page.getByLabel(d.paste).fill(text);
      await page.getByRole('button', { name: d.add, exact: true }).click();
    };
    const reception = page.locator('.reception');
    await give(thread);
    await expect(reception).toContainText(fill(d.added.other, { n: 3 }));
    await expect(page.locator('[data-received]')).toHaveCount(3);
    await expect(page.getByLabel(d.paste)).toHaveValue('');
    await give(thread);
    await expect(reception).toContainText(fill(d.known.other, { n: 3 }));
    await expect(page.locator('[data-received]')).toHaveCount(3);
    // What could not be read stays in the field, to be mended.
    const cut = link(codeFor(4, 'field')).slice(0, -4);
    await give(`${link(codeFor(5, 'field'))}\n\n${cut}`);
    await expect(page.locator('[data-problem="damaged"]')).toContainText(d.unreadable.damaged);
    await expect(page.locator('[data-received]')).toHaveCount(4);
    await expect(page.getByLabel(d.paste)).toHaveValue(new RegExp(cut.slice(-8)));
  });

for (const locale of ['fr', 'en'] as const)
  test(`a dossier says when it last went to a file, and whether it has changed since, in ${locale} @all`, async ({
    page,
    context,
  }) => {
    const { dossiers: d } = viewsIn(locale).words;
    const at = Date.UTC(2027, 2, 1, 12);
    await page.clock.setFixedTime(at);
    await store(context, keptDossier(SEVEN));
    await page.goto({ fr: '/dossiers/#d-d1', en: '/en/dossiers/#d-d1' }[locale]);
    await ready(page);
    const saved = page.locator('#save p').filter({ hasText: d.neverSaved });
    await expect(saved).toBeVisible();
    await downloaded(page, d.saveButton);
    const date = { fr: '1er mars 2027', en: '1 March 2027' }[locale];
    const line = page.locator('[data-exported]');
    await expect(line).toHaveText(fill(d.saved, { date }));
    await page.clock.setFixedTime(at + 60_000);
    await page.getByRole('button', { name: `${d.remove}, ${fill(d.unsigned, { n: 7 })}` }).click();
    await expect(line).toHaveText(`${fill(d.saved, { date })} ${d.changedSince}`);
    await downloaded(page, d.saveButton);
    await expect(line).toHaveText(fill(d.saved, { date }));
  });

test('the whole dossier goes to a file and comes back, and is deleted in one step', async ({
  page,
  context,
}) => {
  const named = {
    ...SEVEN,
    runs: SEVEN.runs.map((run, i) => (i === 0 ? { ...run, label: 'Présidente' } : run)),
  };
  await store(context, keptDossier(named));
  await page.goto('/dossiers/#d-d1');
  await ready(page);
  await expect(page.locator('main')).toContainText('n’a encore jamais été mis dans un fichier');
  await expect(page.locator('#duties')).toContainText('pas anonymes');
  const text = await downloaded(page, 'Télécharger le dossier');
  const file = JSON.parse(text);
  expect(file.about).toContain('tous les bilans');
  expect(file.dossier.runs).toEqual(named.runs);
  await expect(page.locator('[data-exported]')).toHaveText(
    /^Dernier fichier\s: le \d+(er)? \p{L}+ \d{4}\.\s*$/u,
  );
  await expect(page.locator('[data-exported]')).not.toContainText('a changé depuis');
  await page.getByRole('button', { name: 'Supprimer ce dossier' }).click();
  expect(await stored(page)).toBeUndefined();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(async () => (await stored(page))?.runs.length).toBe(7);
  await page.getByRole('link', { name: 'Fédération du Léman' }).click();
  await page.getByRole('button', { name: 'Supprimer ce dossier' }).click();
  await page.goto('about:blank');
  await page.goto('/dossiers/#d-d1');
  await ready(page);
  await expect(page.locator('main')).toContainText('Ce dossier n’est pas sur cet appareil');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'dossier.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(page.getByRole('rowheader', { name: 'Présidente' })).toBeVisible();
  await expect(page.locator('[data-received]')).toHaveCount(7);
  // It comes from a file, and nothing has happened to it since.
  await expect(page.locator('[data-exported]')).toContainText('Dernier fichier');
  await expect(page.locator('[data-exported]')).not.toContainText('a changé depuis');
});

test('the link of an invitation that was put in a dossier can be copied again', async ({ page, context }) => {
  const { code } = INVITATIONS[0]!;
  await store(context, keptDossier({ ...SEVEN, invitations: [{ code, added: 1 }] }));
  await page.goto('/dossiers/#d-d1');
  await ready(page);
  await page.locator(`[data-invitation="${code}"] summary`).click();
  await expect(page.getByRole('textbox', { name: /Le lien/ })).toHaveValue(
    new RegExp(`/invitation/#${code}$`),
  );
});

test('two tabs stay in step, and a damaged or newer dossier is left alone', async ({ page, context }) => {
  await store(context, {
    ...keptDossier(SEVEN),
    'prelude:dossier:bad': '{"schema":1,"data":{"id":"bad"}}',
    'prelude:dossier:new': '{"schema":7,"data":{}}',
  });
  await page.goto('/dossiers/');
  await ready(page);
  await expect(page.locator('[data-unread="corrupted"]')).toBeVisible();
  await expect(page.locator('[data-unread="newer"]')).toContainText('version plus récente');
  const other = await context.newPage();
  await other.goto('/dossiers/#d-d1');
  await ready(other);
  await other.getByRole('button', { name: 'Retirer, Bilan 7' }).click();
  await expect(page.locator('.dossier-list')).toContainText('6 bilans');
  await page.getByRole('button', { name: 'Effacer ce dossier' }).click();
  await expect(page.locator('[data-unread="corrupted"]')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('prelude:dossier:new'))).toBe(
    '{"schema":7,"data":{}}',
  );
});

test('a full store loses nothing, and says so', async ({ page, context }) => {
  await store(context, keptDossier(dossierOf({}, 'd1')));
  await page.addInitScript(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      if (this === localStorage && key.startsWith('prelude:dossier:'))
        throw new DOMException('full', 'QuotaExceededError');
      set.call(this, key, value);
    };
  });
  await page.goto('/dossiers/#d-d1');
  await ready(page);
  await paste(page, link(codeFor(1, 'field')));
  await expect(page.locator('[data-place="tab"]')).toContainText('n’a plus de place');
  await expect(page.locator('[data-received]')).toHaveCount(1);
  await page.reload();
  await ready(page);
  await expect(page.locator('[data-received]')).toHaveCount(1);
});

test('with “this tab only” chosen, a new dossier lies in the tab', async ({ page, context }) => {
  await store(context, { 'prelude:settings': '{"schema":1,"data":{"keep":"tab"}}' });
  await page.goto('/dossiers/');
  await ready(page);
  await page.getByLabel('Nom du dossier').fill('Essai');
  await page.getByRole('button', { name: 'Créer un dossier' }).click();
  await expect(page.locator('[data-place="tab"]')).toContainText('dans cet onglet seulement');
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('dossier'))),
  ).toEqual([]);
});

test('a link that was opened is added where it was opened', async ({ page }) => {
  const code = codeFor(4, 'managers');
  await page.goto(`/r/#${code}`);
  await ready(page);
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

test('what people wrote is text and nothing else', async ({ page, context }) => {
  const evil = '<img src=x onerror=alert(1)>';
  const code = writeShareCode(
    { number: 9, day: 300, sender: evil, responses: new Map([[items[0]!.id, 1]]) },
    assessments,
  );
  await store(context, keptDossier({ ...dossierOf({}, 'd1', evil), runs: [{ id: 'r', code, received: 1 }] }));
  for (const path of ['/dossiers/#d-d1', '/comparer/#d-d1', '/rendez-vous/#d-d1', '/dossiers/']) {
    await page.goto(path);
    await page.reload();
    await ready(page);
    await expect(page.locator('main')).toContainText(evil);
    await expect(page.locator('main img')).toHaveCount(0);
  }
});

for (const path of ['/dossiers/#d-d1', '/en/dossiers/', '/dossiers/'])
  test(`${path} has nothing for axe to find`, async ({ page, context }) => {
    await store(context, keptDossier(SEVEN));
    await page.goto(path);
    await ready(page);
    expect(await violations(page)).toEqual([]);
  });
