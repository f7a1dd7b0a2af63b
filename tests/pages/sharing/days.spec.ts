import { isoDay } from '../../../src/domain/sharing/day';
import { receivedRun } from '../../../src/domain/sharing/shared-run';
import { writeRuns } from '../../../src/domain/run/stored-runs';
import { writtenDay } from '../../../src/i18n/days';
import { dossierOf, items, keptDossier } from '../../support/dossier-data';
import { writeShareCode } from '../../../src/domain/sharing/share-code';
import { assessments } from '../../support/assessments';
import { visit } from '../../support/sharing';
import { expect, keptRun, ready, store, test } from '../../support/built-site';

const SHARED = { number: 5, day: 320, responses: new Map(items.map(({ id }) => [id, 3] as const)) };
const CODE = writeShareCode(SHARED, assessments);
const DAY = writtenDay(isoDay(SHARED.day), 'fr');
/** The same run as it is kept, under a name that was given on the day before. */
const RECEIVED = receivedRun(SHARED, 'received', 'De Claire', Date.UTC(2026, 10, 16));

// Every zone is tried with the days themselves, in the domain; here the pages ahead of noon and behind it.
for (const zone of ['Pacific/Auckland', 'Etc/GMT+12'])
  test.describe(`for a reader in ${zone}`, () => {
    test.use({ timezoneId: zone });

    test('a link has one day: on its page, in a dossier, among the runs, passed on @all', async ({
      context,
      page,
    }) => {
      await store(context, {
        ...keptDossier({ ...dossierOf({}, 'd1'), runs: [{ id: 'r1', code: CODE, received: 5 }] }),
        'prelude:runs': writeRuns({ current: 'received', runs: [RECEIVED], gone: new Map() }),
      });
      for (const [path, place] of [
        [`/r/#${CODE}`, '.result-facts'],
        ['/dossiers/#d-d1', 'main'],
        ['/bilan/', '.result-facts'],
      ] as const) {
        await visit(page, path);
        await expect(page.locator(place)).toContainText(DAY);
      }
      // The link to its agenda holds the day too.
      await page
        .getByRole('link', { name: /rendez-vous/ })
        .first()
        .click();
      await ready(page);
      await expect(page.locator('.agenda-facts')).toContainText(DAY);
    });
  });

test('where the clock was never set, the day of the link is the one that is shown, and it is said @all', async ({
  context,
  page,
}) => {
  await store(context, { 'prelude:runs': keptRun({ 'fears-heard': 3 }, Date.UTC(2019, 2, 3, 12)) });
  await visit(page, '/bilan/');
  await page.getByRole('button', { name: 'Partager ce bilan' }).click();
  // What the share sheet says before anything is sent.
  const sheet = page.locator('.link-contents');
  await expect(sheet).toContainText('la date de la dernière réponse : 1er janvier 2026');
  await expect(sheet.locator('[data-clock=odd]')).toContainText(
    'elle date votre dernière réponse du 3 mars 2019. Le lien dira : 1er janvier 2026.',
  );
  await visit(page, await page.getByRole('textbox', { name: /Le lien/ }).inputValue());
  await expect(page.locator('.result-facts')).toContainText('1er janvier 2026');
});
