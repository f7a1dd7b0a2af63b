import type { Page } from '@playwright/test';
import { expect, test } from '../support';
import { openTool, reloaded, sheetNow } from './desk';

const people = (page: Page) =>
  page.getByLabel(/^(Personnes qui utiliseront l’outil|People who will use the tool)/);
const read = (page: Page) => page.locator('#at-__users-read');
const workshops = (page: Page) => page.locator('#at-__workshops');

test('a number of people is read as it is typed in French, key by key', async ({ page }) => {
  await openTool(page, 'go-live');
  const typed = async (text: string) => {
    await people(page).fill('');
    await people(page).pressSequentially(text);
    return (await sheetNow<{ users?: unknown } | undefined>(page, 'go-live'))?.users;
  };
  expect(await typed('1 200')).toBe(1200);
  await expect(read(page)).toHaveText('');
  expect(await typed('1200,00')).toBe(1200);
  expect(await typed('1.200')).toBe(1200);
  await expect(read(page)).toHaveText('Lu : 1 200.');
  for (const [text, said] of [
    ['12,5', 'Il faut un nombre entier'],
    ['1,5', 'Il faut un nombre entier'],
    ['0,5', 'Il faut un nombre entier'],
    ['1e3', 'peut se lire de plusieurs façons'],
    ['2000000', 'Ce nombre dépasse 1 000 000'],
    ['beaucoup', 'n’est pas un nombre'],
  ] as const) {
    expect(await typed(text)).toBe(text);
    await expect(read(page)).toContainText(said);
    await expect(read(page)).toContainText('il n’est pas compté');
    await expect(people(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('[data-helpers-needed]')).toHaveCount(0);
  }
  await people(page).blur();
  await reloaded(page);
  await expect(people(page)).toHaveValue('beaucoup');
  await expect(read(page)).toContainText('n’est pas un nombre');
});

test('what is pasted loses its unit in sight, and the wheel changes nothing', async ({ page }) => {
  await openTool(page, 'go-live');
  await people(page).fill('350 utilisateurs');
  await people(page).hover();
  await page.mouse.wheel(0, 120);
  await people(page).blur();
  await expect(people(page)).toHaveValue('350');
  await expect(read(page)).toHaveText('Lu : 350. « utilisateurs » n’est pas pris en compte.');
  expect(await sheetNow(page, 'go-live')).toMatchObject({ users: 350 });
  await expect(people(page)).toHaveAttribute('inputmode', 'numeric');
});

test('what one language cannot tell is read on a word in another', async ({ page }) => {
  await openTool(page, 'go-live');
  await people(page).fill('1,200');
  await expect(read(page)).toContainText('plusieurs façons');
  await openTool(page, 'go-live', 'en');
  await expect(people(page)).toHaveValue('1,200');
  await page.getByRole('button', { name: 'Read this text as 1,200' }).click();
  expect(await sheetNow(page, 'go-live')).toMatchObject({ users: 1200 });
  await expect(people(page)).not.toHaveAttribute('aria-invalid');
});

test('a percentage that is cleared is empty, and takes the next number as it is typed', async ({ page }) => {
  await openTool(page, 'budget');
  await workshops(page).fill('');
  await expect(workshops(page)).toHaveValue('');
  await expect(page.locator('.budget-total').last()).toHaveText('Total : 70 %');
  await workshops(page).pressSequentially('30');
  await expect(workshops(page)).toHaveValue('30');
  await workshops(page).fill('12,5');
  await workshops(page).blur();
  await expect(workshops(page)).toHaveValue('12,5');
  await expect(page.locator('.budget-total').last()).toHaveText('Total : 82,5 %');
});

test('amounts are read with what people write around them, and other currencies are said', async ({
  page,
}) => {
  await openTool(page, 'budget');
  const licences = page.locator('#at-__licences');
  for (const [text, value] of [
    ['0,5 M€', 500_000],
    ['80 000 €/an', 80_000],
    ['12 000 EUR HT', 12_000],
  ] as const) {
    await licences.fill(text);
    expect(await sheetNow(page, 'budget')).toMatchObject({ costs: { licences: value } });
  }
  for (const text of ['CHF 5000', '$ 80']) {
    await licences.fill(text);
    await expect(page.locator('#at-__licences-read')).toContainText('Cette fiche compte en euros');
    expect(await sheetNow(page, 'budget')).toMatchObject({ costs: { licences: text } });
  }
  await licences.fill('12345678901234');
  await licences.blur();
  await reloaded(page);
  await expect(licences).toHaveValue('12345678901234');
  await expect(page.locator('#at-__licences-read')).toContainText('Ce nombre dépasse');
  await expect(page.locator('.sheet-place [role=alert]')).toHaveCount(0);
});
