import { items } from '../../support/dossier-data';
import { downloaded, expect, keep, ready, test } from '../../support/built-site';
import { dossierWith, openWorksheet, sheetIn, storeDossier } from './desk';

const STRONG = Object.fromEntries(items.map(({ id }) => [id, 3 as const]));
/** A matrix with a task that nobody answers for. */
const RACI = {
  roles: [{ id: 'r1', label: 'Direction', kind: 'direction', isSponsor: true }],
  tasks: [{ id: 't1', label: 'Former', phase: 'training', isKeyStage: false, cells: { r1: 'R' } }],
};
const PILOT = {
  processes: [{ id: 'a', label: 'Accueillir' }],
  candidates: [],
  hasStaffRepresentatives: false,
};

test('results name the worksheets that answer what is weak or unknown, which show the answer and lead back to it', async ({
  page,
  context,
}) => {
  await keep(context, {
    ...STRONG,
    'strategy-sized': 1,
    'charter-coauthored': 'dont-know',
    'contact-ownership-settled': 0,
    'fears-heard': 0,
  });
  await page.goto('/bilan/');
  await ready(page);
  // The most useful first.
  const tools = page.locator('[data-tool]');
  await expect(tools).toHaveCount(3);
  await expect(tools.nth(0)).toHaveAttribute('data-tool', '2');
  await expect(tools.nth(0).getByRole('link')).toContainText('Charte CRM');
  const step = page.locator('[data-step=fears-heard]');
  await step.getByRole('link', { name: /Registre des craintes/ }).click();
  await expect(page).toHaveURL(/\/outils\/registre-des-craintes\/$/);
  await page.locator('.worksheet[data-ready]').waitFor();
  const point = page.locator('[data-point=fears-heard]');
  await expect(point).toHaveAttribute('data-answer', '0');
  await expect(page.locator('[data-point=side-files-understood]')).toHaveAttribute('data-answer', '3');
  await expect(point.getByRole('link')).toHaveAttribute('href', /#fears-heard$/);
  await point.getByRole('link').click();
  await expect(page.locator('#fears-heard')).toBeInViewport();
});

test('where nothing is weak, results propose no worksheet; without an answer a worksheet says that its points have none @all', async ({
  page,
  context,
}) => {
  await openWorksheet(page, 'raci', 'en');
  await expect(page.locator('[data-point=work-broken-down]')).toContainText('not answered');
  await expect(page.locator('[data-point]')).toHaveCount(1);
  await keep(context, STRONG);
  await page.goto('/bilan/');
  await ready(page);
  await expect(page.locator('.profile')).toBeVisible();
  await expect(page.locator('[data-tool]')).toHaveCount(0);
});

test('sheets are begun in a dossier, listed among the tools and in it, taken out, put back, and come back with its file', async ({
  page,
  context,
}) => {
  await storeDossier(context, dossierWith({ raci: RACI }));
  // A worksheet that is not begun yet begins in the dossier.
  await page.goto('/dossiers/#d-d1');
  await ready(page);
  await page.getByText('Commencer une fiche').click();
  await page.getByRole('link', { name: 'Groupe pilote' }).last().click();
  await page.getByRole('button', { name: 'Ajouter un processus' }).click();
  await expect.poll(async () => await sheetIn(page, 'pilot')).toBeDefined();
  await openWorksheet(page, 'budget');
  await page.locator('#at-__licences').fill('80');
  await page.goto('/outils/');
  await ready(page);
  const begun = page.locator('.begun-sheets li');
  await expect(begun).toHaveCount(3);
  await expect(begun.filter({ hasText: 'Budget' })).toContainText('Hors dossier');
  await begun.filter({ hasText: 'RACI' }).getByRole('link').click();
  await expect(page.locator('.worksheet')).toHaveAttribute('data-dossier', 'd1');
  await expect(page.locator('.problems')).toHaveAttribute('data-status', 'errors');
  await page.goto('/dossiers/#d-d1');
  await ready(page);
  await expect(page.locator('[data-worksheet]')).toHaveCount(2);
  const raci = page.locator('[data-worksheet=raci]');
  await raci.getByRole('button', { name: /^Retirer/ }).click();
  await expect(raci).toHaveCount(0);
  expect(await sheetIn(page, 'raci')).toBeUndefined();
  await expect(page.locator('main')).toContainText('Fiche retirée du dossier.');
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(raci).toHaveCount(1);
  expect(await sheetIn(page, 'raci')).toEqual(RACI);
  await expect(raci.getByRole('link')).toHaveAttribute('href', /\/outils\/matrice-raci\/#d-d1$/);
  const text = await downloaded(page, 'Télécharger le dossier');
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await page.goto('/dossiers/');
  await ready(page);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'dossier.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.locator('[data-worksheet=raci]')).toBeVisible();
  const ids = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith('prelude:dossier:')),
  );
  expect(ids).toHaveLength(1);
  expect(await sheetIn(page, 'raci', ids[0]!.slice('prelude:dossier:'.length))).toEqual(RACI);
});

test('what a worksheet of a dossier still asks for is a topic of its meeting @all', async ({
  page,
  context,
}) => {
  await storeDossier(context, dossierWith({ raci: RACI, pilot: PILOT }));
  await page.goto('/rendez-vous/#d-d1');
  await ready(page);
  const topic = page.locator('[data-topic="worksheet:raci"]');
  await expect(topic).toContainText('Matrice RACI');
  await expect(topic).toContainText('n’a pas de A');
  await expect(page.locator('[data-topic="worksheet:pilot"]')).toHaveCount(0);
  await expect(page.locator('main')).toContainText('Groupe pilote');
});
