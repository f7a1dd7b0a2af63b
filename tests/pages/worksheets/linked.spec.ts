import { FULL_RUN } from '../full-run';
import { dossierOf, items } from '../dossier-data';
import { downloaded, expect, keep, ready, test } from '../support';
import { dossierWith, openTool, sheetIn, storeDossier } from './desk';

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

test('a weak answer’s next step links to its worksheet, which shows the answer', async ({
  page,
  context,
}) => {
  await keep(context, { ...STRONG, 'fears-heard': 0 });
  await page.goto('/bilan/');
  await ready(page);
  const step = page.locator('[data-step=fears-heard]');
  await step.getByRole('link', { name: /Registre des craintes/ }).click();
  await expect(page).toHaveURL(/\/outils\/registre-des-craintes\/$/);
  await page.locator('.worksheet[data-ready]').waitFor();
  await expect(page.locator('[data-point=fears-heard]')).toHaveAttribute('data-answer', '0');
  await expect(page.locator('[data-point=side-files-understood]')).toHaveAttribute('data-answer', '3');
  const point = page.locator('[data-point=fears-heard]').getByRole('link');
  await expect(point).toHaveAttribute('href', /#fears-heard$/);
  await point.click();
  await expect(page.locator('#fears-heard')).toBeInViewport();
});

test('results name the worksheets that answer what is weak or unknown, the most useful first', async ({
  page,
  context,
}) => {
  await keep(context, {
    ...STRONG,
    'strategy-sized': 1,
    'charter-coauthored': 'dont-know',
    'contact-ownership-settled': 0,
  });
  await page.goto('/bilan/');
  await ready(page);
  const tools = page.locator('[data-tool]');
  await expect(tools).toHaveCount(2);
  await expect(tools.nth(0)).toHaveAttribute('data-tool', '2');
  await expect(tools.nth(0).getByRole('link')).toContainText('Charte CRM');
  await expect(tools.nth(1).getByRole('link')).toHaveText(/^Budget/);
});

test('where nothing is weak, results propose no worksheet', { tag: '@all' }, async ({ page, context }) => {
  await keep(context, STRONG);
  await page.goto('/bilan/');
  await ready(page);
  await expect(page.locator('[data-tool]')).toHaveCount(0);
});

test(
  'without an answer the page of a worksheet says that its points have none',
  { tag: '@all' },
  async ({ page }) => {
    await openTool(page, 'raci', 'en');
    await expect(page.locator('[data-point=work-broken-down]')).toContainText('not answered');
    await expect(page.locator('[data-point]')).toHaveCount(1);
  },
);

test('sheets that were begun are listed among the tools, those of a dossier too', async ({
  page,
  context,
}) => {
  await storeDossier(context, dossierWith({ raci: RACI }));
  await openTool(page, 'pilot');
  await page.getByRole('button', { name: 'Ajouter un processus' }).click();
  await page.goto('/outils/');
  await ready(page);
  const begun = page.locator('.begun-sheets li');
  await expect(begun).toHaveCount(2);
  // The one changed last comes first; the clock of the dossier’s is set to November 2026.
  await expect(begun.filter({ hasText: 'Groupe pilote' })).toContainText('Hors dossier');
  await begun.filter({ hasText: 'Dossier « Léman »' }).getByRole('link').click();
  await expect(page.locator('.worksheet')).toHaveAttribute('data-dossier', 'd1');
});

test('a dossier lists its worksheets, takes one out, and puts it back', async ({ page, context }) => {
  await storeDossier(context, dossierWith({ raci: RACI, pilot: PILOT }));
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
  await raci.getByRole('link').click();
  await expect(page.locator('.worksheet')).toHaveAttribute('data-dossier', 'd1');
  await expect(page.locator('.problems')).toHaveAttribute('data-status', 'errors');
});

test('a worksheet that is not begun yet begins in the dossier', async ({ page, context }) => {
  await storeDossier(context, dossierWith({}));
  await page.goto('/dossiers/#d-d1');
  await ready(page);
  await page.getByText('Commencer une fiche').click();
  await page.getByRole('link', { name: 'Groupe pilote' }).last().click();
  await page.getByRole('button', { name: 'Ajouter un processus' }).click();
  await expect.poll(async () => await sheetIn(page, 'pilot')).toBeDefined();
});

test('what a worksheet of a dossier still asks for is a topic of its meeting', async ({ page, context }) => {
  await storeDossier(context, dossierWith({ raci: RACI, pilot: PILOT }));
  await page.goto('/rendez-vous/#d-d1');
  await ready(page);
  const topic = page.locator('[data-topic="worksheet:raci"]');
  await expect(topic).toContainText('Matrice RACI');
  await expect(topic).toContainText('n’a pas de A');
  await expect(page.locator('[data-topic="worksheet:pilot"]')).toHaveCount(0);
  await expect(page.locator('main')).toContainText('Groupe pilote');
});

test('answers come before worksheets in the agenda of a dossier', async ({ page, context }) => {
  await storeDossier(context, {
    ...dossierOf({ direction: 2, managers: 2, field: 3 }),
    ...{ worksheets: dossierWith({ raci: RACI }).worksheets! },
  });
  await page.goto('/rendez-vous/#d-d1');
  await ready(page);
  await expect(page.locator('[data-topic]')).toHaveCount(5);
  await expect(page.locator('[data-topic="worksheet:raci"]')).toHaveCount(0);
  await expect(page.locator('main')).toContainText('Matrice RACI');
});

test('the file of a dossier brings its worksheets back', async ({ page, context }) => {
  await storeDossier(context, dossierWith({ raci: RACI, pilot: PILOT }));
  await page.goto('/dossiers/#d-d1');
  await ready(page);
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

test(
  'a whole run leads to worksheets from every list that has one',
  { tag: '@all' },
  async ({ page, context }) => {
    await keep(context, FULL_RUN);
    await page.goto('/en/results/');
    await ready(page);
    await expect(page.locator('[data-tool]')).not.toHaveCount(0);
    const counts = await page
      .locator('[data-tool]')
      .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset['tool'])));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  },
);
