import { FULL_RUN } from './full-run';
import { dossierOf, keptDossier } from './dossier-data';
import { focusIsSeen } from './focus';
import { FULL, INVITATIONS } from './shared';
import { awake, expect, keep, ONE_OF_EACH, store, test } from './support';
import { walkIn } from './walk';
import { WALKS } from './walks';

const WINDOWS = [
  { width: 1280, height: 720 },
  { width: 390, height: 700 },
  { width: 1280, height: 400 },
];
/** Pages with something to show, beside those that stand for themselves. */
const FILLED = [
  ...['/dossiers/#d-d1', '/comparer/#d-d1', '/rendez-vous/#d-d1', `/r/#${FULL.code}`],
  ...['/en/dossiers/#d-d1', '/en/compare/#d-d1', '/en/meeting/#d-d1'],
  ...[`/invitation/#${INVITATIONS[0]!.code}`, `/en/invitation/#${INVITATIONS[0]!.code}`],
];

for (const viewport of WINDOWS)
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });
    for (const locale of ['fr', 'en'])
      for (const [name, walk] of Object.entries(WALKS))
        test(`by keyboard alone one ${name}, in ${locale}`, async ({ page }) => {
          await walk(walkIn(page, locale));
        });

    for (const path of [...ONE_OF_EACH, ...FILLED])
      test(`every stop of ${path.slice(0, 40)} is seen`, async ({ page, context }) => {
        await keep(context, FULL_RUN);
        await store(context, keptDossier(dossierOf({ direction: 2, managers: 2, field: 3 })));
        await page.goto(path);
        await awake(page);
        await page.keyboard.press('Tab');
        const first = await focusIsSeen(page);
        for (let stop = first; stop.at !== '';) {
          expect(stop.faults, stop.at).toEqual([]);
          await page.keyboard.press('Tab');
          stop = await focusIsSeen(page);
          if (stop.at === first.at) break;
        }
      });
  });
