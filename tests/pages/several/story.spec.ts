import type { Browser, Page } from '@playwright/test';
import type { Response } from '../../../src/domain/assessment/response';
import { print } from '../../support/pdf';
import { visit } from '../../support/sharing';
import { expect, give, ready, test } from '../../support/built-site';

type Asked = 'direction' | 'managers' | 'field';

/** What each group says of the items that are asked; the field sees as weak what the direction believes. */
const SAYS: Readonly<Record<Asked, Readonly<Record<string, Response>>>> = {
  direction: { 'fears-heard': 3, 'contact-ownership-settled': 'dont-know', 'charter-coauthored': 1 },
  managers: { 'fears-heard': 2, 'contact-ownership-settled': 1, 'charter-coauthored': 1 },
  field: { 'fears-heard': 0, 'contact-ownership-settled': 0, 'charter-coauthored': 1 },
};

test('three invitations, seven answers, a comparison, an iceberg, an agenda', async ({ page, browser }) => {
  test.slow();
  const reception = page.locator('.reception');
  const add = page.getByRole('button', { name: 'Ajouter au dossier' });
  // A consultant composes three invitations and keeps them in a dossier.
  const links = new Map<Asked, string>();
  await visit(page, '/inviter/');
  await page.getByLabel('Des listes choisies').check();
  await page.getByLabel(/Accueillir les craintes/).check();
  await page.getByLabel('Votre nom').fill('Cabinet Exemple');
  await page.getByLabel('Votre adresse e-mail').fill('claire@exemple.fr');
  for (const group of ['direction', 'managers', 'field'] as const) {
    await page.getByLabel('Elles répondent au titre de').selectOption(group);
    links.set(group, await page.getByRole('textbox', { name: /Le lien/ }).inputValue());
    if (group === 'direction') {
      await page.getByText('Ajouter à un dossier', { exact: true }).click();
      await page.getByLabel('Nom du dossier').fill('Fédération du Léman');
    }
    await add.click();
    await expect(reception).toContainText('1 invitation');
  }
  expect(new Set(links.values()).size).toBe(3);

  // Seven people answer, each on a device of their own.
  const replies: string[] = [];
  const people = ['direction', 'direction', 'managers', 'managers', 'field', 'field', 'field'] as const;
  for (const group of people) replies.push(await answer(browser, links.get(group)!, SAYS[group]));

  // The answers come back in one long thread, quoted and broken as mail programs do.
  await page.getByRole('link', { name: /Ouvrir le dossier/ }).click();
  await ready(page);
  await expect(page.locator('[data-invitation]')).toHaveCount(3);
  const thread = replies.map((reply, i) =>
    i % 2 === 0 ? `> Bonjour,\n> ${wrapped(reply, '\n> ')}\n> Bien à vous` : `Voici : <${reply}>.`,
  );
  const field = page.getByLabel('Liens ou e-mails reçus');
  await field.fill(thread.join('\n\nLe 3 mars, X a écrit :\n'));
  await add.click();
  await expect(reception).toContainText('7 bilans ajoutés.');
  await expect(page.locator('[data-received]')).toHaveCount(7);
  // Pasted again, they are recognised.
  await field.fill(replies.join('\n'));
  await add.click();
  await expect(reception).toContainText('7 bilans étaient déjà là.');
  await expect(page.locator('[data-received]')).toHaveCount(7);

  // Side by side.
  await page.getByRole('link', { name: 'Comparer les points de vue' }).click();
  await ready(page);
  for (const chip of ['Direction · 2 bilans', 'Terrain · 3 bilans'])
    await expect(page.locator('.group-chips')).toContainText(chip);
  const heard = page.locator('[data-point="fears-heard"]');
  await expect(heard).toHaveAttribute('data-spread', '3');
  await expect(heard.locator('.vh').first()).toHaveText(
    /^Direction 3,0, encadrement 2,0, terrain 0,0\s: vu différemment, sous la surface\./,
  );
  await expect(page.locator('[data-point="contact-ownership-settled"] [data-flag]').first()).toHaveAttribute(
    'data-flag',
    'blind-spot-dont-know',
  );
  const ice = page.locator('[data-side="field"]');
  await expect(ice.locator('.iceberg-sentence')).toHaveText(
    /Sur les 3 points faibles signalés par le terrain, la direction en voit 1\s: 67\s% restent sous la surface\./,
  );
  await expect(ice.locator('[data-ice="submerged"]')).toHaveCount(2);
  await ice.locator('[data-ice="submerged"]').first().click();
  await expect(page.locator('.comparison-more[open]')).toHaveCount(1);

  // The agenda, on one page of paper.
  await page.getByRole('link', { name: 'Préparer le rendez-vous' }).first().click();
  await ready(page);
  await expect(page.locator('[data-topic]').first()).toContainText('Direction 3,0');
  const minutes = await page
    .locator('tbody [data-minutes]')
    .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset['minutes'])));
  expect(minutes.reduce((a, b) => a + b, 0)).toBe(60);
  const paper = await print(page);
  expect(paper.pages).toHaveLength(1);
  expect(paper.text).toContain('Fédération du Léman');
});

/** Somebody opens an invitation, answers, and hands over the link of the reply. */
async function answer(
  browser: Browser,
  link: string,
  says: Readonly<Record<string, Response>>,
): Promise<string> {
  const there: Page = await (await browser.newContext()).newPage();
  await visit(there, link);
  await there.getByRole('button', { name: 'Répondre', exact: true }).click();
  for (const [item, response] of Object.entries(says)) await give(there, item, response);
  await expect(there.locator('main')).toContainText('3 réponses');
  const reply = await there.getByRole('textbox', { name: /Le lien/ }).inputValue();
  await there.context().close();
  return reply;
}

function wrapped(text: string, by: string): string {
  return (text.match(/.{1,40}/g) ?? []).join(by);
}
