import { violations } from '../../support/axe';
import { visit } from '../../support/sharing';
import { expect, store, test } from '../../support/built-site';

const AT = 1_795_000_000_000;
const CRAINTES = [
  'fears-heard',
  'contact-ownership-settled',
  'activity-data-safeguard',
  'side-files-understood',
  'workshops-on-real-cases',
  'charter-coauthored',
];
const run = (
  id: string,
  name: string,
  at: number,
  levels: readonly number[],
  other: Record<string, number>,
) => {
  const answers = { ...Object.fromEntries(CRAINTES.map((item, i) => [item, levels[i]])), ...other };
  const said = Object.entries(answers).map(([item, value]) => [item, { value, at }]);
  return {
    id,
    number: 1,
    created: AT,
    name: { value: name, at },
    notes: {},
    answers: Object.fromEntries(said),
  };
};
const BEFORE = run('before', 'Mars', AT, [0, 1, 1, 2, 2, 2], { 'sponsor-authority': 1 });
const AFTER = run('after', 'Juin', AT + 9, [1, 1, 3, 1, 2, 2], { 'no-tunnel': 2 });
const keptRuns = (...runs: readonly { readonly id: string }[]) => ({
  'prelude:runs': JSON.stringify({ schema: 2, data: { current: runs.at(-1)!.id, gone: {}, runs } }),
});

test('two runs are compared list by list and point by point, and turned round; one alone cannot be', async ({
  context,
  page,
}) => {
  await store(context, keptRuns(BEFORE));
  await visit(page, '/bilan/comparer/');
  await expect(page.locator('main')).toContainText('Il faut deux bilans');
  await store(context, keptRuns(BEFORE, AFTER));
  await visit(page, '/bilan/comparer/');
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
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Inverser' }).click();
  await expect(fears).toHaveAttribute('data-delta', '-12');
  expect(await points('worsened')).toEqual(['fears-heard', 'activity-data-safeguard']);
});
