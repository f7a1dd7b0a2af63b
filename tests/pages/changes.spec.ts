import { violations } from '../support/axe';
import { expect, ready, store, test, twins } from './support';

const AT = 1_795_000_000_000;
const said = (answers: Record<string, unknown>, at: number) =>
  Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value, at }]));
const CRAINTES = [
  'fears-heard',
  'contact-ownership-settled',
  'activity-data-safeguard',
  'side-files-understood',
  'workshops-on-real-cases',
  'charter-coauthored',
];
const list = (levels: readonly unknown[]) => Object.fromEntries(CRAINTES.map((id, i) => [id, levels[i]]));
const RUNS = JSON.stringify({
  schema: 2,
  data: {
    current: 'after',
    gone: {},
    runs: [
      {
        id: 'before',
        number: 1,
        created: AT,
        name: { value: 'Mars', at: AT },
        notes: {},
        answers: said({ ...list([0, 1, 1, 2, 2, 2]), 'sponsor-authority': 1 }, AT),
      },
      {
        id: 'after',
        number: 2,
        created: AT,
        name: { value: 'Juin', at: AT + 9 },
        notes: {},
        answers: said({ ...list([1, 1, 3, 1, 2, 2]), 'no-tunnel': 2 }, AT + 9),
      },
    ],
  },
});

test('two runs are compared list by list and point by point', async ({ context, page }) => {
  await store(context, { 'prelude:runs': RUNS });
  await page.goto('/bilan/comparer/');
  await ready(page);
  await expect(page.getByLabel('Avant', { exact: true })).toHaveValue('before');
  await expect(page.getByLabel('Après', { exact: true })).toHaveValue('after');
  // (0+1+1+2+2+2) of 18 is 44; (1+1+3+1+2+2) of 18 is 56.
  const fears = page.locator('[data-change="k5-fears"]');
  await expect(fears).toHaveAttribute('data-delta', '12');
  await expect(fears).toContainText(/44.*56.*\+12/);
  const sponsor = page.locator('[data-change="sponsor"]');
  await expect(sponsor).not.toHaveAttribute('data-delta');
  await expect(sponsor).toContainText('aucun score');
  const points = (kind: string) =>
    page
      .locator(`[data-changes="${kind}"] [data-point]`)
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['point']));
  expect(await points('improved')).toEqual(['fears-heard', 'activity-data-safeguard']);
  expect(await points('worsened')).toEqual(['side-files-understood']);
  expect(await points('answered')).toEqual(['no-tunnel']);
  expect(await points('otherwise')).toEqual(['sponsor-authority']);
  expect(await points('critical')).toEqual(['fears-heard']);

  await page.getByRole('button', { name: 'Inverser' }).click();
  await expect(fears).toHaveAttribute('data-delta', '-12');
  expect(await points('worsened')).toEqual(['fears-heard', 'activity-data-safeguard']);
});

test('one run alone cannot be compared, and the page says how to come to two', async ({ context, page }) => {
  const one = JSON.parse(RUNS) as { data: { runs: unknown[]; current: string } };
  one.data.runs.length = 1;
  one.data.current = 'before';
  await store(context, { 'prelude:runs': JSON.stringify(one) });
  await page.goto('/en/results/compare/');
  await ready(page);
  await expect(page.locator('main')).toContainText('It takes two reviews to compare');
});

for (const path of twins(['/bilan/comparer/', '/en/results/compare/']))
  test(`${path} has nothing for axe to find`, async ({ context, page }) => {
    await store(context, { 'prelude:runs': RUNS });
    await page.goto(path);
    await ready(page);
    expect(await violations(page)).toEqual([]);
  });
