import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readQr } from '../../support/qr';
import { allowCopy, copied, FULL, keptRuns, RESULTS, visit } from '../../support/sharing';
import { downloaded, expect, keep, kept, store, test } from '../../support/built-site';

const R = `/r/#${FULL.code}`;
const share = async (page: Page) => {
  await visit(page, '/bilan/');
  await page.getByRole('button', { name: 'Partager ce bilan' }).click();
};

test('a run is shared, opened in a clean profile and kept there', async ({ context, page, browser }) => {
  await allowCopy(context);
  await keep(context, FULL.run.responses);
  await share(page);
  const sheet = page.getByRole('dialog', { name: 'Partager ce bilan' });
  await expect(sheet).toContainText('76 réponses, dans 11 listes');
  await expect(sheet).toContainText('aucune signature');
  await expect(sheet).toContainText('Quiconque a ce lien peut lire ce bilan.');
  await sheet.getByLabel(/Votre nom/).fill('Claire <b>Martin</b>');
  await expect(sheet).toContainText('votre signature : « Claire <b>Martin</b> »');
  await sheet.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(sheet.locator('[aria-live]')).toHaveText('Lien copié.');
  const link = await copied(page);
  await expect(sheet).toContainText(`${link.length} caractères`);
  expect(new URL(link)).toMatchObject({ pathname: '/r/', search: '' });

  const reader = await (await browser.newContext()).newPage();
  await visit(reader, link);
  await expect(reader.locator('.received-from')).toContainText('Signé : « Claire <b>Martin</b> »');
  await expect(reader.locator('.received-from')).toContainText('le site ne l’a pas vérifié');
  await expect(reader.locator('.result-facts')).toContainText('76 réponses sur 76');
  expect(new URL(reader.url()).hash).toBe('');
  expect(await keptRuns(reader)).toEqual([]);
  await expect(reader.locator('.compare-with-mine')).toContainText('répondez d’abord');
  await reader.getByRole('button', { name: 'Garder une copie' }).click();
  await expect(reader.getByText('Les vôtres n’ont pas changé')).toBeVisible();
  const [copy] = await keptRuns(reader);
  expect(copy).toMatchObject({ origin: { kind: 'received', sender: 'Claire <b>Martin</b>' } });
  expect(Object.keys(copy!.answers)).toHaveLength(76);
  await reader.context().close();
});

test('a received run never touches the reader’s own, and is compared with it', async ({ context, page }) => {
  const own = { 'sponsor-authority': 3, 'fears-heard': 3 } as const;
  await keep(context, own);
  await visit(page, R);
  expect(await kept(page)).toEqual(own);
  await page.locator('.compare-with-mine summary').click();
  await expect(page.locator('.compare-with-mine [data-change]')).toHaveCount(11);
  await page.getByRole('button', { name: 'Garder une copie' }).click();
  expect(await kept(page)).toEqual(own);
  expect(await keptRuns(page)).toHaveLength(2);
});

test('the content leaves the address bar and survives reload, Back, the skip link and the language; another link takes its place', async ({
  page,
}) => {
  const received = page.locator('.received');
  await visit(page, R);
  await expect(page).toHaveURL(/\/r\/$/);
  await page.reload();
  await expect(received).toBeVisible();
  await page.goto('/cles/');
  await page.goBack();
  await expect(received).toBeVisible();
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/r\/#main$/);
  await page.reload();
  await expect(received).toBeVisible();
  await page.locator('a.language').click();
  await expect(page).toHaveURL(/\/en\/r\/$/);
  await expect(page.locator('.received-from')).toContainText('Signed');
  // From now on a link opens in the language chosen here.
  await page.goto('/glossaire/');
  await page.goto(`/r/#${RESULTS[1]!.code}`);
  await expect(page).toHaveURL(/\/en\/r\/$/);
  await expect(page.locator('.received-from')).toContainText('Not signed');
  await expect(page.locator('.result-facts')).toContainText('3 of 76 answered');
  // Pasted into the address of the open page.
  await page.evaluate((code) => (location.hash = code), FULL.code);
  await expect(page.locator('.result-facts')).toContainText('76 of 76 answered');
  await expect(page).toHaveURL(/\/en\/r\/$/);
});

test.describe('in a browser that asks for English', () => {
  test.use({ locale: 'en-GB' });
  test('a link opens in English @all', async ({ page }) => {
    await page.goto(R);
    await expect(page).toHaveURL(/\/en\/r\/$/);
    await expect(page.locator('.received')).toBeVisible();
  });
});

test('the QR code, the e-mails and the file in place of the link hold what the link holds, and nothing else of the run', async ({
  context,
  page,
}) => {
  await store(context, { 'prelude:runs': readFileSync('tests/domain/run/released/schema-2.json', 'utf8') });
  await share(page);
  await page.getByLabel(/Votre nom/).fill('Claire');
  const link = await page.getByRole('textbox', { name: /Le lien/ }).inputValue();
  await page.getByRole('button', { name: 'Afficher un code QR' }).click();
  await expect(page.locator('.share-sheet .qr')).toBeVisible();
  expect(await readQr(page.locator('.share-sheet .qr'))).toBe(link);
  // That of the paper is there for whoever prints: it has no signature.
  expect(await readQr(page.locator('.report-link .qr'))).toMatch(/\/r\/#/);
  for (const [language, word] of [
    ['Français', 'Bonjour'],
    ['English', 'Hello'],
  ] as const) {
    const mail = page.getByRole('link', { name: new RegExp(`e-mail.*${language}`) });
    const { protocol, searchParams } = new URL((await mail.getAttribute('href'))!);
    expect(protocol).toBe('mailto:');
    expect(searchParams.get('body')).toContain(word);
    expect(searchParams.get('body')).toContain(`\r\n${link}\r\n`);
  }
  const text = await downloaded(page, 'Télécharger plutôt un fichier');
  expect(text).not.toMatch(/Avant le comité|équipe\.|invitation|no-tunnel/);
  const { runs } = JSON.parse(text) as { runs: { answers: Record<string, { at: number }> }[] };
  expect(runs).toMatchObject([{ number: 11259375, origin: { kind: 'received', sender: 'Claire' } }]);
  expect(new Set(Object.values(runs[0]!.answers).map(({ at }) => at)).size).toBe(1);
});
