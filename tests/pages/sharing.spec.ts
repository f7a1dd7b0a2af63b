import { readFileSync } from 'node:fs';
import { violations } from '../support/axe';
import { expect, keep, kept, ready, store, test, twins } from './support';
import { readQr } from './qr';
import { allowCopy, copied, FULL, keptRuns, RESULTS } from './shared';

const R = `/r/#${FULL.code}`;

test('a run is shared, opened in a clean profile, kept and compared', async ({
  context,
  page,
  browser,
  baseURL,
}) => {
  await allowCopy(context);
  await keep(context, FULL.run.responses);
  await page.goto('/bilan/');
  await ready(page);
  await page.getByRole('button', { name: 'Partager ce bilan' }).click();
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
  expect(new URL(link).search).toBe('');
  expect(new URL(link).pathname).toBe('/r/');

  const theirs = await browser.newContext({ baseURL: baseURL!, locale: 'fr-FR', reducedMotion: 'reduce' });
  const reader = await theirs.newPage();
  await reader.goto(link);
  await ready(reader);
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
  await theirs.close();
});

test('a received run never touches the reader’s own, and is compared with it', async ({ context, page }) => {
  const own = { 'sponsor-authority': 3, 'fears-heard': 3 } as const;
  await keep(context, own);
  await page.goto(R);
  await ready(page);
  expect(await kept(page)).toEqual(own);
  await page.locator('.compare-with-mine summary').click();
  await expect(page.locator('.compare-with-mine [data-change]')).toHaveCount(11);
  await page.getByRole('button', { name: 'Garder une copie' }).click();
  expect(await kept(page)).toEqual(own);
  expect(await keptRuns(page)).toHaveLength(2);
});

test('the content leaves the address bar and survives reload, Back, the skip link and the language', async ({
  page,
}) => {
  await page.goto(R);
  await ready(page);
  await expect(page).toHaveURL(/\/r\/$/);
  await page.reload();
  await expect(page.locator('.received')).toBeVisible();
  await page.goto('/cles/');
  await page.goBack();
  await expect(page.locator('.received')).toBeVisible();
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/r\/#main$/);
  await page.reload();
  await expect(page.locator('.received')).toBeVisible();
  await page.locator('a.language').click();
  await expect(page).toHaveURL(/\/en\/r\/$/);
  await expect(page.locator('.received-from')).toContainText('Signed');
  // From now on a link opens in the language chosen here.
  await page.goto('/glossaire/');
  await page.goto(`/r/#${RESULTS[1]!.code}`);
  await expect(page).toHaveURL(/\/en\/r\/$/);
  await expect(page.locator('.received-from')).toContainText('Not signed');
});

test('another link pasted into the address of an open page is read', async ({ page }) => {
  await page.goto(R);
  await ready(page);
  await page.evaluate((code) => {
    location.hash = code;
  }, RESULTS[1]!.code);
  await expect(page.locator('.result-facts')).toContainText('3 réponses sur 76');
  await expect(page).toHaveURL(/\/r\/$/);
});

test.describe('in a browser that asks for English', () => {
  test.use({ locale: 'en-GB' });
  test('a link opens in English', async ({ page }) => {
    await page.goto(R);
    await expect(page).toHaveURL(/\/en\/r\/$/);
    await expect(page.locator('.received')).toBeVisible();
  });
});

test('a damaged, an empty and a newer link show no result and say what to do', async ({ page }) => {
  const cases: [string, string, string][] = [
    ['', 'none', 'ne contient pas de bilan'],
    [FULL.code.slice(0, -3), 'damaged', 'abîmé'],
    [FULL.code.replace('Eza', 'Ezb'), 'damaged', 'abîmé'],
    [`${FULL.code.replace('Eza', 'Ezb')}.`, 'damaged', 'abîmé'],
    ['https://protect-eu.mimecast.com/s/AbCdEf1234', 'filtered', 'filtre de messagerie'],
    ['x'.repeat(5000), 'too-long', 'abîmé'],
    [`CV${'A'.repeat(50)}`, 'newer', 'plus récent'],
    ['%3Cimg%20src=x%20onerror=alert(1)%3E', 'damaged', 'abîmé'],
  ];
  for (const [code, problem, sentence] of cases) {
    await page.goto('about:blank');
    await page.goto(`/r/#${code}`);
    await expect(page.locator('.link-problem')).toHaveAttribute('data-problem', problem);
    await expect(page.locator('.link-problem .notice')).toContainText(sentence);
    await expect(page.locator('.result')).toHaveCount(0);
  }
  // The whole link, pasted with the line breaks of a mail program, is read.
  await page
    .getByLabel('Collez ici le lien complet')
    .fill(`https://exemple.fr/r/#${FULL.code.slice(0, 30)} ${FULL.code.slice(30)}`);
  await page.getByRole('button', { name: 'Ouvrir' }).click();
  await expect(page.locator('.result-facts')).toContainText('76 réponses');
});

test('a file in place of the link holds what the link holds, and opens as a run that was received', async ({
  context,
  page,
}) => {
  await store(context, { 'prelude:runs': readFileSync('tests/domain/run/released/schema-2.json', 'utf8') });
  await page.goto('/bilan/');
  await ready(page);
  await page.getByRole('button', { name: 'Partager ce bilan' }).click();
  await page.getByLabel(/Votre nom/).fill('Claire');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger plutôt un fichier' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).not.toMatch(/Avant le comité|équipe\.|invitation|no-tunnel/);
  const { runs } = JSON.parse(text) as {
    runs: { number: number; origin: object; answers: Record<string, { at: number }> }[];
  };
  expect(runs).toMatchObject([{ number: 11259375, origin: { kind: 'received', sender: 'Claire' } }]);
  expect(new Set(Object.values(runs[0]!.answers).map(({ at }) => at)).size).toBe(1);
});

test('the QR code reads back as the link, on the screen and for paper', async ({ context, page }) => {
  await keep(context, FULL.run.responses);
  await page.goto('/bilan/');
  await ready(page);
  await page.getByRole('button', { name: 'Partager ce bilan' }).click();
  await page.getByRole('button', { name: 'Afficher un code QR' }).click();
  const link = await page.getByRole('textbox', { name: /Le lien/ }).inputValue();
  await expect(page.locator('.share-sheet .qr')).toBeVisible();
  for (const place of ['.share-sheet', '.report-link'])
    expect(await readQr(page.locator(`${place} .qr`))).toBe(link);
});

test('an e-mail is ready in both languages, with the link and nothing else of the run', async ({
  context,
  page,
}) => {
  await keep(context, FULL.run.responses);
  await page.goto('/bilan/');
  await ready(page);
  await page.getByRole('button', { name: 'Partager ce bilan' }).click();
  const link = await page.getByRole('textbox', { name: /Le lien/ }).inputValue();
  for (const [language, word] of [
    ['Français', 'Bonjour'],
    ['English', 'Hello'],
  ] as const) {
    const href = await page
      .getByRole('link', { name: new RegExp(`e-mail.*${language}`) })
      .getAttribute('href');
    const mail = new URL(href!);
    expect(mail.protocol).toBe('mailto:');
    expect(mail.searchParams.get('body')).toContain(word);
    expect(mail.searchParams.get('body')).toContain(`\r\n${link}\r\n`);
  }
});

for (const path of twins(['/bilan/', '/en/results/']))
  test(`the share sheet of ${path} works by keyboard and has nothing for axe to find`, async ({
    context,
    page,
  }) => {
    await keep(context, FULL.run.responses);
    await page.goto(path);
    await ready(page);
    const button = page.getByRole('button', { name: /Partager ce bilan|Share this review/ });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(button).toBeFocused();
  });

for (const path of twins(['/r/', '/en/r/']))
  test(`${path} with a result has nothing for axe to find`, async ({ page }) => {
    await page.goto(`/r/#${FULL.code}`);
    await ready(page);
    if (path !== '/r/') await page.locator('a.language').click();
    await expect(page.locator('.received')).toBeVisible();
    await page.locator('.compare-with-mine summary').click();
    expect(await violations(page)).toEqual([]);
  });
