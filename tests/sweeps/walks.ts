import { expect } from '@playwright/test';
import { codeFor, dossierOf, keptDossier } from '../support/dossier-data';
import { FULL_RUN } from '../support/full-run';
import { allowCopy, copied, INVITATIONS } from '../support/sharing';
import { awake, kept, keep, radio, store } from '../support/built-site';
import { open, press, to, type, type Walk } from '../support/walk';

/*
 * Each task of a reader, step by step as somebody without a mouse does it. Walked elsewhere with the same looks
 * at the focus: each of the ten worksheets from nothing (worksheets/<id>.spec.ts, RACI grid and forms included).
 * The search, walked here once, has more walks in search.spec.ts. Those of every change come first.
 */
export const WALKS: Readonly<Record<string, (walk: Walk) => Promise<void>>> = {
  'reads a text from the home page and opens its list': async (walk) => {
    const { page, words } = walk;
    await open(walk, walk.path('home'));
    await press(walk, page.locator('.skip'));
    await expect(page.locator('main')).toBeFocused();
    await press(walk, page.locator('[data-key="k5-fears"]'));
    await expect(page.locator('.guidance')).toBeVisible();
    await awake(page);
    await press(walk, page.locator('.assess summary'), 'Space');
    await expect(page.locator('.assess[data-ready], .assess [data-ready]').first()).toBeVisible();
    await press(walk, page.locator('.assess form[data-item] input').first(), 'Space');
    await expect.poll(() => kept(page)).toMatchObject({ 'fears-heard': 0 });
    await press(walk, page.getByRole('link', { name: words.guidance.itemLink }).last());
    await expect(page.locator('.assessment-page')).toBeVisible();
    await awake(page);
    await expect(radio(page, 'fears-heard', 0)).toBeChecked();
  },

  'shares a run, opens what was sent, keeps it, and compares': async (walk) => {
    const { page, words } = walk;
    await allowCopy(page.context());
    await keep(page.context(), FULL_RUN);
    await open(walk, walk.path('results'));
    const share = page.getByRole('button', { name: words.runs.share });
    await press(walk, share);
    const sheet = page.getByRole('dialog', { name: words.share.title });
    await type(walk, sheet.getByLabel(words.share.sender), 'Ann');
    await press(walk, sheet.getByText(words.share.all));
    await press(walk, sheet.getByRole('button', { name: words.share.copy }));
    await expect(sheet.getByText(words.share.copied)).toBeVisible();
    await press(walk, sheet.getByRole('button', { name: words.share.qr }));
    await expect(sheet.getByRole('img', { name: words.share.qrLabel })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(share).toBeFocused();

    // An address is typed, and needs no mouse.
    const link = new URL(await copied(page));
    await open(walk, link.pathname + link.hash);
    if (walk.locale !== 'fr') await changeLanguage(walk);
    await press(walk, page.getByRole('button', { name: words.received.keep }));
    await expect(page.getByText(words.received.kept)).toBeVisible();
    await press(walk, page.getByText(words.received.compare, { exact: true }));
    await expect(page.locator('.compare-with-mine .changes-table')).toBeVisible();
  },

  'invites, answers an invitation and prepares the reply': async (walk) => {
    const { page, words } = walk;
    await open(walk, walk.path('invite'));
    await press(
      walk,
      page
        .getByRole('radio', { name: words.compose.chosen })
        .or(page.locator('input[value=express]'))
        .first(),
      'Space',
    );
    await type(walk, page.getByLabel(words.compose.sender), 'Ann');
    await type(walk, page.getByLabel(words.compose.replyTo), 'ann@example.org');
    await expect(page.getByRole('heading', { name: words.compose.ready })).toBeVisible();

    await open(walk, `${walk.path('invitation')}#${INVITATIONS[0]!.code}`);
    await press(
      walk,
      page
        .getByRole('button', { name: words.invitation.start })
        .or(page.getByRole('link', { name: words.invitation.start }))
        .first(),
    );
    await press(walk, page.locator('form[data-item] input').first(), 'Space');
    await page.keyboard.press('ArrowRight');
    const send = page.getByRole('link', { name: words.invitation.send }).first();
    await to(walk, send);
    await expect(send).toHaveAttribute('href', /^mailto:/);
    await press(walk, page.getByRole('button', { name: words.invitation.erase }));
    await press(walk, page.getByRole('button', { name: words.invitation.undo }));
    await expect(page.locator('form[data-item] input:checked')).toHaveCount(1);
  },

  'fills a dossier, compares, goes to the wall, and sets an agenda': async (walk) => {
    const { page, words } = walk;
    await store(page.context(), keptDossier(dossierOf({ direction: 2, managers: 2, field: 2 })));
    await open(walk, `${walk.path('dossiers')}#d-d1`);
    await type(
      walk,
      page.getByLabel(words.dossiers.paste),
      `https://prelude.example/r/#${codeFor(7, 'field')}`,
    );
    await press(walk, page.getByRole('button', { name: words.dossiers.add }));
    await expect(page.locator('[data-received]')).toHaveCount(7);
    await press(walk, page.getByRole('link', { name: words.dossiers.compare }).first());
    await awake(page);
    await to(walk, page.getByRole('radio', { name: words.voices.bySpread }));
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-order="list"]')).toBeVisible();
    const project = page.getByRole('button', { name: words.voices.workshopStart, exact: true });
    await press(walk, project);
    const wall = page.locator('.projector');
    await expect(wall).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(wall).toHaveAttribute('data-screen', '1');
    await page.keyboard.press('ArrowDown');
    await expect(wall).toHaveAttribute('data-revealed', 'true');
    await page.keyboard.press('Escape');
    await expect(project).toBeFocused();
    await press(walk, page.getByRole('link', { name: words.voices.meeting }).first());
    await awake(page);
    const first = await page.locator('[data-topic]').first().getAttribute('data-topic');
    await press(walk, page.locator(`[data-topic="${first}"] [data-way="down"]`));
    await expect(page.locator('[data-topic]').nth(1)).toHaveAttribute('data-topic', first!);
    await expect(page.locator(`[data-topic="${first}"] [data-way="down"]`)).toBeFocused();
  },

  'saves a backup and takes it back': async (walk) => {
    const { page, words } = walk;
    await keep(page.context(), { 'sponsor-authority': 1 });
    await open(walk, walk.path('backup'));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      press(walk, page.getByRole('button', { name: words.backup.saveButton })),
    ]);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      press(walk, page.getByLabel(words.backup.file)),
    ]);
    await chooser.setFiles(await file.path());
    await expect(page.locator('[data-preview]')).toBeVisible();
    await press(walk, page.getByRole('button', { name: words.backup.yes }));
    // The offer to undo begins with the same words.
    await expect(page.locator('.restore').getByText(words.backup.done)).toBeVisible();
    await press(walk, page.getByRole('link', { name: words.runs.title }).last());
    await expect(page.locator('.profile')).toBeVisible();
  },

  'searches, and changes the language and the look': async (walk) => {
    const { page, words } = walk;
    await open(walk, walk.path('practices'));
    await press(walk, page.getByRole('link', { name: words.search.open }));
    const dialog = page.getByRole('dialog', { name: words.search.title });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('RACI');
    await expect(dialog.locator('.search-results a').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await to(walk, dialog.locator('.search-results a').first(), 1);
    await to(walk, dialog.locator('.search-results a').nth(1));
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await changeLanguage(walk);
    await to(walk, page.locator('.theme select'));
    await page.keyboard.press('End');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  },

  'answers a list and reads the result': async (walk) => {
    const { page, words } = walk;
    await page.goto(walk.path('list', walk.locale === 'fr' ? 'craintes' : 'fears'));
    const items = await page
      .locator('form[data-item]')
      .evaluateAll((forms) => forms.map((form) => form.getAttribute('data-item')!));
    expect(items).toHaveLength(6);
    await press(walk, page.locator('.skip'));
    await expect(page.locator('main')).toBeFocused();
    // In a low window the list is out of view at first, and comes to life on the way to it.
    await to(walk, radio(page, items[0]!, 0));
    await awake(page);
    for (const [i, item] of items.entries()) {
      // One stop a point: Tab enters the group, arrows choose within it.
      await press(walk, radio(page, item, 0), 'Space');
      for (let steps = 0; steps < i % 5; steps += 1) await page.keyboard.press('ArrowRight');
      const expected = (['0', '1', '2', '3', 'dont-know'] as const)[i % 5]!;
      await expect(page.locator(`form[data-item="${item}"] input:checked`)).toHaveValue(expected);
    }
    const panel = page.locator('.panel[data-dimension="k5-fears"]');
    // 0, 1, 2, 3, don’t know, 0: five rated of six, six points of fifteen.
    await expect(panel).toHaveAttribute('data-score', '40');
    await expect(panel).toHaveAttribute('data-low', '33');
    await expect(panel).toHaveAttribute('data-high', '50');
    await expect(panel).toHaveAttribute('data-confidence', 'good');
    await expect(panel).toHaveAttribute('data-band', 'fragile');
    await expect(panel).toHaveAttribute('data-capped-band', 'fragile');
    await expect(panel.locator('.cap')).toBeAttached();
    const line = page.locator('.panel-line');
    if (await line.isVisible()) await press(walk, line);
    await press(walk, panel.getByRole('link', { name: words.assessment.toResults }));
    await expect(page.locator('.profile-row[data-dimension="k5-fears"]')).toHaveAttribute('data-score', '40');
  },

  'takes the express check': async (walk) => {
    const { page, words } = walk;
    await open(walk, walk.path('assess'));
    await press(walk, page.getByRole('link', { name: words.express.go }));
    await expect(page.locator('.express-steps')).toBeVisible();
    await to(walk, page.locator('form[data-item] input').first());
    await awake(page);
    for (const [i, form] of (await page.locator('form[data-item]').all()).entries()) {
      await press(walk, form.locator('input').first(), 'Space');
      if (i > 2) await page.keyboard.press('ArrowRight');
    }
    await expect(page.locator('.express-steps [data-step]')).toHaveCount(3);
    await press(walk, page.locator('.express-steps [data-step] a').first());
    await expect(page.locator('h1')).toBeVisible();
  },

  'freezes a copy and compares with oneself': async (walk) => {
    const { page, words } = walk;
    await keep(page.context(), FULL_RUN);
    await open(walk, walk.path('results'));
    await press(walk, page.locator('.run-list summary'));
    await press(walk, page.getByRole('button', { name: words.runs.freeze }));
    await type(walk, page.getByRole('textbox', { name: words.runs.freezeName }), 'A');
    await page.keyboard.press('Enter');
    await expect(page.locator('.run')).toHaveCount(2);
    await expect(page.locator('.run-list summary')).toBeFocused();
    await press(walk, page.getByRole('link', { name: words.runs.compare }));
    await expect(page.locator('.changes-choice')).toBeVisible();
    await press(walk, page.getByRole('button', { name: words.changes.swap }));
    await expect(page.locator('.changes-table')).toBeVisible();
  },

  'keeps answers in this tab only, and back, erases them and takes that back': async (walk) => {
    const { page, words } = walk;
    await keep(page.context(), { 'fears-heard': 2 });
    await open(walk, walk.path('list', walk.locale === 'fr' ? 'craintes' : 'fears'));
    const note = page.locator('.keeping').first();
    const on = (name: string) => note.getByRole('button', { name, exact: true });
    const line = page.locator('.panel-line');
    if (await line.isVisible()) await press(walk, line);
    await press(walk, on(words.keeping.onlyTab));
    // The button is gone with what it does; the focus stays where it is said.
    await expect(note).toBeFocused();
    await expect(note).toContainText(words.keeping.tab);
    expect(await kept(page)).toEqual({});
    await press(walk, on(words.keeping.onDevice), 'Space');
    await expect(note).toBeFocused();
    await expect.poll(() => kept(page)).toEqual({ 'fears-heard': 2 });
    await press(walk, on(words.keeping.erase));
    await expect(note).toBeFocused();
    await expect(page.locator('form[data-item] input:checked')).toHaveCount(0);
    await press(walk, on(words.keeping.undo), 'Space');
    await expect(note).toBeFocused();
    await expect(note).toContainText(words.keeping.undone);
    await expect(radio(page, 'fears-heard', 2)).toBeChecked();
    expect(await kept(page)).toEqual({ 'fears-heard': 2 });
  },

  'creates a dossier, deletes it and takes that back': async (walk) => {
    const { page, words } = walk;
    await open(walk, walk.path('dossiers'));
    await expect(page.locator('body')).toBeFocused();
    await type(walk, page.getByLabel(words.dossiers.name), 'Ann');
    await press(walk, page.getByRole('button', { name: words.dossiers.create }));
    const heading = page.getByRole('heading', { name: 'Ann' });
    // One view takes the place of another; the reader goes on from its heading.
    await expect(heading).toBeFocused();
    const remove = page.getByRole('button', { name: words.dossiers.delete });
    const undo = page.locator('.undo-dossier').getByRole('button', { name: words.dossiers.undo });
    await press(walk, remove);
    await expect(page.locator('main')).toContainText(words.dossiers.empty);
    await expect(undo).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.undo-dossier')).toBeFocused();
    await press(walk, page.getByRole('link', { name: 'Ann' }));
    await expect(heading).toBeFocused();
    await press(walk, remove, 'Space');
    await expect(undo).toBeFocused();
    await expect(page.locator('.dossier-list li')).toHaveCount(0);
  },
};

async function changeLanguage(walk: Walk): Promise<void> {
  const { page } = walk;
  const menu = page.locator('.menu-button');
  if (await menu.isVisible()) await press(walk, menu);
  const link = page.locator('a.language');
  const language = await link.getAttribute('lang');
  await press(walk, link);
  await expect(page.locator('html')).toHaveAttribute('lang', language!);
  await awake(page);
}
