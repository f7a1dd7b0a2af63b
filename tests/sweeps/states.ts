import { expect } from '@playwright/test';
import { unfold } from '../support/axe';
import { dossierOf, keptDossier } from '../support/dossier-data';
import { FULL_RUN } from '../support/full-run';
import { blockStorage, fillDevice, waitWithNewBuild } from '../support/odd-browsers';
import { FULL, INVITATIONS } from '../support/sharing';
import { awake, give, keep, store } from '../support/built-site';
import { TEXTS } from '../support/texts';
import { open, type Walk } from '../support/walk';
import { TOOLS } from '../pages/worksheets/desk';

const SEVEN = dossierOf({ direction: 2, managers: 2, field: 3 });
const PHONE = { width: 390, height: 780 };
const NO_BACKUP = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') };

/** The states a reader meets besides a page as it opens: filled, opened, refused, gone. Each in any language; those of every change first. */
export const STATES: Readonly<Record<string, (walk: Walk) => Promise<void>>> = {
  'a list half answered': async (walk) => {
    await open(walk, walk.path('list', walk.locale === 'fr' ? 'craintes' : 'fears'));
    for (const item of ['fears-heard', 'contact-ownership-settled']) await give(walk.page, item, 0);
    await walk.page.getByRole('button', { name: walk.words.note.add }).first().click();
    await expect(walk.page.locator('.missing')).toBeAttached();
  },
  'the results filled, with everything unfolded': async (walk) => {
    await keep(walk.page.context(), FULL_RUN);
    await open(walk, walk.path('results'));
    await unfold(walk.page);
    await awake(walk.page);
  },
  'the share sheet open, copied, with its code': async (walk) => {
    const { page, words } = walk;
    await page.context().grantPermissions(['clipboard-write']);
    await keep(page.context(), FULL_RUN);
    await open(walk, walk.path('results'));
    await page.getByRole('button', { name: words.runs.share }).click();
    await page.getByRole('button', { name: words.share.qr }).click();
    await page.getByRole('button', { name: words.share.copy }).click();
    await expect(page.getByText(words.share.copied)).toBeVisible();
  },
  'a bad link': async (walk) => {
    await open(walk, `${walk.path('received')}#x`);
    await expect(walk.page.locator('.link-problem')).toBeVisible();
  },
  'an import refused': async (walk) => {
    await open(walk, walk.path('backup'));
    await walk.page.locator('input[type=file]').setInputFiles(NO_BACKUP);
    await expect(walk.page.locator('[data-problem]')).toBeVisible();
  },
  'search results': async (walk) => {
    await open(walk, walk.path('search'));
    await walk.page.locator('.site-search input').fill('RACI');
    await expect(walk.page.locator('.site-search .search-results a').first()).toBeVisible();
  },
  'a comparison, with everything unfolded': async (walk) => {
    await store(walk.page.context(), keptDossier(SEVEN));
    await open(walk, `${walk.path('comparison')}#d-d1`);
    await unfold(walk.page);
    await awake(walk.page);
    await expect(walk.page.locator('.comparison-more[open] p > a').first()).toBeVisible();
  },
  'a grid with problems': async (walk) => {
    await open(walk, TOOLS.raci[walk.locale as 'fr' | 'en']);
    await walk.page.getByRole('button', { name: /^(Ajouter une tâche|Add a task)$/ }).click();
    await expect(walk.page.locator('.problems [data-severity]').first()).toBeVisible();
  },
  'the express check answered': async (walk) => {
    await keep(walk.page.context(), FULL_RUN);
    await open(walk, walk.path('express'));
    await expect(walk.page.locator('[data-step]')).toHaveCount(3);
  },
  'a run erased': async (walk) => {
    await keep(walk.page.context(), FULL_RUN);
    await open(walk, walk.path('results'));
    await walk.page.getByRole('button', { name: walk.words.keeping.erase }).first().click();
    await expect(walk.page.getByText(walk.words.keeping.erased).first()).toBeVisible();
  },
  'a run received and compared': async (walk) => {
    await keep(walk.page.context(), FULL_RUN);
    await open(walk, `${walk.path('received')}#${FULL.code}`);
    if (walk.locale !== 'fr') await walk.page.locator('a.language').dispatchEvent('click');
    await expect(walk.page.locator('html')).toHaveAttribute('lang', walk.locale);
    await walk.page.getByText(walk.words.received.compare, { exact: true }).click();
    await expect(walk.page.locator('.changes-table')).toBeVisible();
  },
  'an invitation that is not ready': async (walk) => {
    await open(walk, walk.path('invite'));
    await walk.page.locator('input[value="lists"]').check();
    await walk.page.locator('input[type="email"]').fill('x');
    await walk.page.keyboard.press('Tab');
    await expect(walk.page.locator('[aria-invalid="true"]').first()).toBeVisible();
  },
  'an invitation being answered': async (walk) => {
    await open(walk, `${walk.path('invitation')}#${INVITATIONS[0]!.code}`);
    await walk.page.locator('form[data-item] input').first().check({ force: true });
    await expect(walk.page.locator('.invitation-reply .share-ways')).toBeVisible();
  },
  'a dossier with a link that cannot be read': async (walk) => {
    await store(walk.page.context(), keptDossier(SEVEN));
    await open(walk, `${walk.path('dossiers')}#d-d1`);
    await walk.page.getByLabel(walk.words.dossiers.paste).fill('https://prelude.example/r/#Bw');
    await walk.page.getByRole('button', { name: walk.words.dossiers.add }).click();
    await expect(walk.page.locator('.reception')).not.toBeEmpty();
  },
  'an agenda': async (walk) => {
    await store(walk.page.context(), keptDossier(SEVEN));
    await open(walk, `${walk.path('meeting')}#d-d1`);
    await expect(walk.page.locator('[data-topic]').first()).toBeVisible();
  },
  'a form with its example': async (walk) => {
    await open(walk, TOOLS['side-files'][walk.locale as 'fr' | 'en']);
    await walk.page.getByRole('button', { name: /^(Voir un exemple|Load an example)$/ }).click();
    await expect(walk.page.locator('.sheet-happened')).not.toBeEmpty();
  },
  'the search dialog with results': async (walk) => {
    await search(walk, 'RACI');
    await expect(walk.page.locator('.search-dialog .search-results a').first()).toBeVisible();
    await expect(walk.page.locator('.search-dialog .search-status')).toHaveText(/\d/);
  },
  'the search dialog with nothing found': async (walk) => {
    await search(walk, 'xqzw');
    const none = walk.words.search.none.replace('{query}', 'xqzw');
    await expect(walk.page.locator('.search-dialog .search-status')).toHaveText(none);
  },
  'the wall of a workshop, with a point revealed': async (walk) => {
    const { page, words } = walk;
    await store(page.context(), keptDossier(SEVEN));
    await open(walk, `${walk.path('comparison')}#d-d1`);
    await page.getByRole('button', { name: words.voices.workshopStart, exact: true }).click();
    await expect(page.locator('.projector')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.projector')).toHaveAttribute('data-screen', '1');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.projector')).toHaveAttribute('data-revealed', 'true');
  },
  'a diagram that is enlarged on a phone': async (walk) => {
    const { page, words } = walk;
    await page.setViewportSize(PHONE);
    await open(walk, TEXTS.find(({ id, locale }) => id === 'p4-frame' && locale === walk.locale)!.path);
    await page.getByRole('button', { name: words.reading.enlarge }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'the menu open on a phone': async (walk) => {
    const { page } = walk;
    await page.setViewportSize(PHONE);
    await open(walk, walk.path('keys'));
    await page.locator('.menu-button').click();
    await expect(page.locator('#site-menu')).toBeVisible();
  },
  'a new build that is offered': async (walk) => {
    await walk.page.addInitScript(waitWithNewBuild);
    await open(walk, walk.path('keys'));
    await expect(walk.page.locator('.new-build').getByText(walk.words.offline.newBuild)).toBeVisible();
  },
  'storage that is blocked': async (walk) => {
    await walk.page.addInitScript(blockStorage);
    await open(walk, walk.path('express'));
    await expect(note(walk)).toContainText(walk.words.keeping.blockedMemory);
  },
  'storage that is full': async (walk) => {
    await walk.page.addInitScript(fillDevice);
    await open(walk, walk.path('express'));
    await give(walk.page, 'sponsor-authority', 1);
    await expect(note(walk)).toContainText(walk.words.keeping.fullTab);
  },
  'answers of a newer version': async (walk) => {
    await store(walk.page.context(), { 'prelude:runs': '{"schema":9,"data":{}}' });
    await open(walk, walk.path('express'));
    await expect(note(walk)).toContainText(walk.words.keeping.newer);
  },
};

const note = ({ page }: Walk) => page.locator('.keeping').first();

async function search(walk: Walk, query: string): Promise<void> {
  await open(walk, walk.path('practices'));
  await walk.page.getByRole('link', { name: walk.words.search.open }).click();
  await expect(walk.page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await walk.page.keyboard.type(query);
}
