import { expect, test } from '../../support/built-site';
import { openWorksheet, problems, reloaded, sheetNow } from './desk';

test('a number of people is read as it is typed, key by key; what is none is kept, said and not counted', async ({
  page,
}) => {
  const people = page.getByLabel(/^(Personnes qui utiliseront l’outil|People who will use the tool)/);
  const read = page.locator('#at-__users-read');
  await openWorksheet(page, 'go-live');
  await page.getByLabel('Date', { exact: true }).fill('2027-01-12');
  await expect(people).toHaveAttribute('inputmode', 'numeric');
  const typed = async (text: string) => {
    await people.fill('');
    await people.pressSequentially(text);
    await expect(people).toHaveValue(text);
    return (await sheetNow<{ users?: unknown } | undefined>(page, 'go-live'))?.users;
  };
  expect(await typed('1 200')).toBe(1200);
  await expect(read).toHaveText('');
  expect(await typed('1.200')).toBe(1200);
  await expect(page.locator('[data-helpers-needed]')).toHaveAttribute('data-helpers-needed', '80');
  await expect(read).toHaveText('Lu : 1 200.');
  for (const [text, said] of [
    ['12,5', 'Il faut un nombre entier'],
    ['1e3', 'peut se lire de plusieurs façons'],
    ['2000000', 'Ce nombre dépasse 1 000 000'],
    ['beaucoup', 'n’est pas un nombre'],
  ] as const) {
    expect(await typed(text)).toBe(text);
    await expect(people).toHaveAccessibleDescription(new RegExp(`${said}.*il n’est pas compté`));
    await expect(people).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('[data-helpers-needed]')).toHaveCount(0);
  }
  await people.blur();
  await reloaded(page);
  await expect(people).toHaveValue('beaucoup');
  await expect(read).toContainText('n’est pas un nombre');
  // What is pasted loses its unit in sight, and the wheel changes nothing.
  await people.fill('350 utilisateurs');
  await people.hover();
  await page.mouse.wheel(0, 120);
  await people.blur();
  await expect(people).toHaveValue('350');
  await expect(read).toHaveText('Lu : 350. « utilisateurs » n’est pas pris en compte.');
  expect(await sheetNow(page, 'go-live')).toMatchObject({ users: 350 });
  // What one language cannot tell is read on a word in another.
  await people.fill('1,200');
  await expect(read).toContainText('plusieurs façons');
  await openWorksheet(page, 'go-live', 'en');
  await expect(people).toHaveValue('1,200');
  await page.getByRole('button', { name: 'Read this text as 1,200' }).click();
  expect(await sheetNow(page, 'go-live')).toMatchObject({ users: 1200 });
  await expect(people).not.toHaveAttribute('aria-invalid');
});

test('amounts are read with what people write around them, percentages in halves, and in English @all', async ({
  page,
}) => {
  await openWorksheet(page, 'budget');
  const licences = page.locator('#at-__licences');
  const costs = async () => (await sheetNow<{ costs: { licences: unknown } }>(page, 'budget')).costs.licences;
  for (const [text, value] of [
    ['1 234,50', 1234.5],
    ['80k', 80_000],
    ['0,5 M€', 500_000],
    ['12 000 EUR HT', 12_000],
  ] as const) {
    await licences.fill(text);
    expect(await costs()).toBe(value);
    await expect(page.locator('[data-total]')).toHaveAttribute('data-total', `${value}`);
  }
  for (const [text, said] of [
    ['CHF 5000', 'Cette fiche compte en euros'],
    ['-5', 'il n’est pas compté'],
    ['12345678901234', 'Ce nombre dépasse'],
  ] as const) {
    await licences.fill(text);
    await expect(page.locator('#at-__licences-read')).toContainText(said);
    expect(await costs()).toBe(text);
    await expect(problems(page)).toHaveAttribute('data-status', 'errors');
    await expect(page.locator('.budget-outcome')).toHaveCount(0);
  }
  await licences.blur();
  // A percentage that is cleared is empty, and takes the next number as it is typed.
  const workshops = page.locator('#at-__workshops');
  await workshops.fill('');
  await expect(workshops).toHaveValue('');
  await expect(page.locator('.budget-total').last()).toHaveText('Total : 70 %');
  await workshops.pressSequentially('30');
  await expect(workshops).toHaveValue('30');
  await workshops.fill('12,5');
  await workshops.blur();
  await expect(workshops).toHaveValue('12,5');
  await expect(page.locator('.budget-total').last()).toHaveText('Total : 82,5 %');
  await reloaded(page);
  await expect(licences).toHaveValue('12345678901234');
  await expect(page.locator('.sheet-place [role=alert]')).toHaveCount(0);
  await openWorksheet(page, 'budget', 'en');
  await page.locator('#at-__licences').fill('1,234.50');
  await page.locator('#at-__licences').blur();
  await expect(page.locator('#at-__licences')).toHaveValue('1,234.5');
  expect(await costs()).toBe(1234.5);
});
