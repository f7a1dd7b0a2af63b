import { FULL_RUN } from '../../support/full-run';
import { listen } from '../../support/live';
import { FULL } from '../../support/sharing';
import { dossierOf, keptDossier } from '../../support/dossier-data';
import { expect, give, keep, ready, store, test } from '../../support/built-site';
import { open, type Walk, walkIn } from '../../support/walk';
import { openWorksheet } from '../worksheets/desk';

const NONE_OF_OURS = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') };

/** What happens without the reader looking, and what a screen reader is then told. */
const EVENTS: Readonly<Record<string, (walk: Walk) => Promise<void>>> = {
  'an answer changes the score': async (walk) => {
    await open(walk, walk.path('list', 'craintes'));
    const heard = await listen(walk.page);
    for (const item of [
      'fears-heard',
      'contact-ownership-settled',
      'activity-data-safeguard',
      'side-files-understood',
    ])
      await give(walk.page, item, 3);
    await expect.poll(heard).toMatch(/100 sur 100/);
  },
  'a link is copied': async (walk) => {
    await walk.page.context().grantPermissions(['clipboard-write']);
    await keep(walk.page.context(), FULL_RUN);
    await open(walk, walk.path('results'));
    await walk.page.getByRole('button', { name: walk.words.runs.share }).click();
    const heard = await listen(walk.page);
    await walk.page.getByRole('button', { name: walk.words.share.copy }).click();
    await expect.poll(heard).toContain(walk.words.share.copied);
  },
  'a file is refused': async (walk) => {
    await open(walk, walk.path('backup'));
    const heard = await listen(walk.page);
    await walk.page.locator('input[type=file]').setInputFiles(NONE_OF_OURS);
    await expect.poll(heard).toContain(walk.words.backup.problems['not-ours']);
  },
  'a search has results': async (walk) => {
    await open(walk, walk.path('search'));
    const heard = await listen(walk.page);
    await walk.page.locator('.site-search input').fill('RACI');
    await expect.poll(heard).toMatch(/\d+ /);
  },
  'answers are erased, and come back': async (walk) => {
    await keep(walk.page.context(), FULL_RUN);
    await open(walk, walk.path('list', 'craintes'));
    const heard = await listen(walk.page);
    const note = walk.page.locator('.keeping');
    await note.getByRole('button', { name: walk.words.keeping.erase }).click();
    await expect.poll(heard).toContain(walk.words.keeping.erased);
    await note.getByRole('button', { name: walk.words.keeping.undo }).click();
    await expect.poll(heard).toContain(walk.words.keeping.undone);
  },
  'a step of a worksheet is taken back': async (walk) => {
    const { page, words } = walk;
    await openWorksheet(page, 'raci');
    const heard = await listen(page);
    await page.getByRole('button', { name: 'Ajouter une tâche', exact: true }).click();
    await expect.poll(heard).toMatch(/\d/);
    await page.getByRole('button', { name: words.worksheets.undo, exact: true }).click();
    await expect.poll(heard).toContain(words.worksheets.undone);
  },
  'a next step is found': async (walk) => {
    await open(walk, walk.path('express'));
    const heard = await listen(walk.page);
    await walk.page.locator('form[data-item] input').first().check({ force: true });
    await expect.poll(heard).toContain(walk.words.express.found.one.replace('{n}', '1'));
  },
  'a received run is kept': async (walk) => {
    await open(walk, `${walk.path('received')}#${FULL.code}`);
    await ready(walk.page);
    const heard = await listen(walk.page);
    await walk.page.getByRole('button', { name: walk.words.received.keep }).click();
    await expect.poll(heard).toContain(walk.words.received.kept);
  },
  'a link among others is refused, others come in': async (walk) => {
    await store(walk.page.context(), keptDossier(dossierOf({ field: 1 })));
    await open(walk, `${walk.path('dossiers')}#d-d1`);
    const heard = await listen(walk.page);
    await walk.page
      .getByLabel(walk.words.dossiers.paste)
      .fill(
        `https://prelude.example/r/#${FULL.code} https://prelude.example/r/#${FULL.code.slice(0, -3)}xyz`,
      );
    await walk.page.getByRole('button', { name: walk.words.dossiers.add }).click();
    await expect.poll(heard).toContain(walk.words.dossiers.added.one.replace('{n}', '1'));
    await expect.poll(heard).toContain(walk.words.dossiers.unreadable.damaged);
  },
  'a run is renamed, and called as before': async (walk) => {
    const { page, words } = walk;
    await keep(page.context(), FULL_RUN);
    await open(walk, walk.path('results'));
    await page.locator('.run-list summary').click();
    const heard = await listen(page);
    await page.locator('.run').getByRole('button', { name: words.runs.rename }).click();
    await page.getByRole('textbox', { name: words.runs.name }).fill('A');
    await page.keyboard.press('Enter');
    await expect.poll(heard).toContain(words.runs.renamed);
    await page.locator('.undo-note').getByRole('button', { name: words.runs.undo }).click();
    await expect.poll(heard).toContain(words.runs.undone);
    await expect(page.locator('.undo-note')).toBeFocused();
  },
};

const MOST = ['an answer changes the score', 'a file is refused', 'a step of a worksheet is taken back'];
for (const [event, bring] of Object.entries(EVENTS))
  test(`a screen reader is told when ${event}${MOST.includes(event) ? '' : ' @all'}`, ({ page }) =>
    bring(walkIn(page, 'fr')));
