import type { Page } from '@playwright/test';
import { isoDay } from '../../src/domain/sharing/day';
import { receivedRun } from '../../src/domain/sharing/shared-run';
import { writeRuns } from '../../src/domain/run/stored-runs';
import { writtenDay } from '../../src/i18n/days';
import { dossierOf, items, keptDossier } from './dossier-data';
import { writeShareCode } from '../../src/domain/sharing/share-code';
import { assessments } from '../support/assessments';
import { expect, keptRun, ready, store, test } from './support';

const SHARED = { number: 5, day: 320, responses: new Map(items.map(({ id }) => [id, 3] as const)) };
const CODE = writeShareCode(SHARED, assessments);
const DAY = writtenDay(isoDay(SHARED.day), 'fr');
/** The same run as it is kept, under a name that was given on the day before. */
const RECEIVED = receivedRun(SHARED, 'received', 'De Claire', Date.UTC(2026, 10, 16));

for (const [zone, tag] of [
  ['Pacific/Auckland', ''],
  ['Pacific/Kiritimati', ' @all'],
  ['Pacific/Wallis', ' @all'],
  ['Etc/GMT+12', ' @all'],
] as const)
  test.describe(`for a reader in ${zone}`, () => {
    test.use({ timezoneId: zone });

    test(`a link has one day: on its page, in a dossier, among the runs, passed on${tag}`, async ({
      context,
      page,
    }) => {
      await store(context, {
        ...keptDossier({ ...dossierOf({}, 'd1'), runs: [{ id: 'r1', code: CODE, received: 5 }] }),
        'prelude:runs': writeRuns({ current: 'received', runs: [RECEIVED], gone: new Map() }),
      });
      await page.goto(`/r/#${CODE}`);
      await ready(page);
      await expect(page.locator('.result-facts')).toContainText(DAY);
      await page.goto('/dossiers/#d-d1');
      await ready(page);
      await expect(page.locator('main')).toContainText(DAY);
      await page.goto('/bilan/');
      await ready(page);
      await expect(page.locator('.result-facts')).toContainText(DAY);
      // The link to its agenda holds the day too.
      await page
        .getByRole('link', { name: /rendez-vous/ })
        .first()
        .click();
      await ready(page);
      await expect(page.locator('.brief-facts')).toContainText(DAY);
    });
  });

/** What the share sheet says before anything is sent. */
async function contents(page: Page) {
  await page.goto('/bilan/');
  await ready(page);
  await page.getByRole('button', { name: 'Partager ce bilan' }).click();
  return page.locator('.link-contents');
}

test('where the clock was never set, the day of the link is the one that is shown, and it is said', async ({
  context,
  page,
}) => {
  await store(context, { 'prelude:runs': keptRun({ 'fears-heard': 3 }, Date.UTC(2019, 2, 3, 12)) });
  const sheet = await contents(page);
  await expect(sheet).toContainText('la date de la dernière réponse : 1er janvier 2026');
  await expect(sheet.locator('[data-clock=odd]')).toContainText(
    'elle date votre dernière réponse du 3 mars 2019. Le lien dira : 1er janvier 2026.',
  );
  const link = await page.getByRole('textbox', { name: /Le lien/ }).inputValue();
  await page.goto(new URL(link).pathname + new URL(link).hash);
  await ready(page);
  await expect(page.locator('.result-facts')).toContainText('1er janvier 2026');
});
