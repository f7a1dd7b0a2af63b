import { type Browser, expect, type Page, test } from '@playwright/test';
import { extend } from './extensions';
import { dossierOf, keptDossier } from '../../support/dossier-data';
import { FULL_RUN } from '../../support/full-run';
import { INVITATIONS } from '../../support/sharing';
import { STATES } from '../../sweeps/states';
import { original, translateEarly, whole } from './translator';
import { awake, keep, store } from '../../support/built-site';
import { walkIn } from '../../support/walk';
import { loadExample, openWorksheet, TOOL_IDS } from '../worksheets/desk';

type Change = (page: Page) => Promise<void>;
type Task = readonly [name: string, task: (page: Page) => Promise<void>];

/** What else changes a page, from the first moment on: other elements in the place of texts, other texts and more elements. */
const REPLACED: readonly Change[] = [(page) => translateEarly(page, 'replacing')];
const CHANGED: readonly Change[] = [
  ...REPLACED,
  async (page) => {
    await translateEarly(page, 'in place');
    await extend(page, 'before');
  },
];

/** What a reader would have read at the end of a task, with what is chosen. */
async function said(page: Page): Promise<string> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const text = node.textContent!.trim();
      if (node instanceof HTMLInputElement && ['radio', 'checkbox'].includes(node.type))
        lines.push(`[${node.checked}]`);
      if (node instanceof Text && text && !node.parentElement!.closest('script, style, textarea'))
        lines.push(text);
    }
    return lines.join(' ');
  });
}

/** Does a task on a device of its own, and reads what the page says at the end. */
async function done(browser: Browser, [, task]: Task, change?: Change): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.clock.setFixedTime(new Date('2026-11-20T10:00:00'));
  await page.addInitScript(() => {
    window.print = () => undefined;
    // What is announced after a pause of a second is announced at once, so that it is always there at the end.
    const later = window.setTimeout.bind(window);
    const atOnce = (run: () => void, delay?: number) => later(run, delay === 1000 ? 0 : delay);
    window.setTimeout = atOnce as typeof window.setTimeout;
  });
  await change?.(page);
  await task(page);
  await awake(page);
  await page.waitForLoadState('networkidle');
  await whole(page);
  expect(errors).toEqual([]);
  // What is fetched with a press comes when it comes: it is all there once the page says the same twice.
  let text = '';
  const isSettled = async () => {
    const before = text;
    text = original(await said(page)).replace(/\s+/g, ' ');
    return text === before;
  };
  await expect.poll(isSettled, { intervals: [400] }).toBe(true);
  await context.close();
  return text;
}

/** Every island on a page with a run and a dossier, all folds open, and every field and button of it used. */
const onPage = (path: string): Task => [
  path,
  async (page) => {
    await keep(page.context(), FULL_RUN);
    await store(page.context(), keptDossier(dossierOf({ direction: 2, managers: 2, field: 3 })));
    await page.goto(path);
    await awake(page);
    await page
      .locator('main details')
      .evaluateAll((all) => all.forEach((fold) => ((fold as HTMLDetailsElement).open = true)));
    // Each wakes while it is in the window, and none that was only passed by.
    for (const part of await page.locator('.item-widget, .assess').all()) {
      await part.scrollIntoViewIfNeeded();
      await expect(
        part.locator(':is(.item-widget-body, .assessment, .own-balance):not([data-ready])'),
      ).toHaveCount(0);
    }
    await page.waitForLoadState('networkidle');
    await useAll(page, 'main');
  },
];

const inWorksheet = (id: (typeof TOOL_IDS)[number]): Task => [
  `the worksheet ${id}`,
  async (page) => {
    await openWorksheet(page, id);
    await loadExample(page);
    await useAll(page, '.sheet-editor, .problems');
  },
];

/** Alters every field and presses every button within a part of the page, one after the other. */
async function useAll(page: Page, parts: string): Promise<void> {
  await page.evaluate(async (selector) => {
    const set = (field: HTMLElement, value: string) => {
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!.set!.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const controls = [...document.querySelectorAll(selector)].flatMap((part) => [
      ...part.querySelectorAll<HTMLElement>('input, select, textarea, button:not([data-foreign])'),
    ]);
    for (const control of controls) {
      if (!control.isConnected) continue;
      if (control instanceof HTMLSelectElement)
        set(control, control.options[control.options.length - 1]!.value);
      else if (control instanceof HTMLTextAreaElement) set(control, `${control.value} x`);
      else if (!(control instanceof HTMLInputElement) || /radio|checkbox/.test(control.type)) control.click();
      else if (control.type === 'text')
        for (const value of control.inputMode === ''
          ? [`${control.value} x`]
          : ['seven', '9999999999999', '7 ou 8', '8']) {
          set(control, value);
          await new Promise((drawn) => setTimeout(drawn));
        }
      // React draws before the next task.
      await new Promise((drawn) => setTimeout(drawn));
    }
    // An empty note is folded when it is left.
    for (const note of document.querySelectorAll<HTMLElement>('textarea')) {
      note.focus();
      note.blur();
    }
  }, parts);
}

/** What shows only once something was pressed or sent, in words of its own. */
const STATES_OF_THEIR_OWN = [
  'the share sheet open, copied, with its code',
  'an import refused',
  'a run received and compared',
  'an invitation that is not ready',
  'a dossier with a link that cannot be read',
  'the search dialog with results',
  'the wall of a workshop, with a point revealed',
  'a new build that is offered',
  'storage that is full',
];
const states = STATES_OF_THEIR_OWN.map((name): Task => [name, (page) => STATES[name]!(walkIn(page, 'fr'))]);

/** Every kind of island, by what is on the pages; what hydrates no other way than another, under the harsher change alone. */
const GROUPS: Readonly<Record<string, readonly [tasks: readonly Task[], changes: readonly Change[]]>> = {
  'lists and texts': [
    [
      '/evaluer/craintes/',
      '/evaluer/express/',
      '/cles/accueillir-les-craintes/',
      '/pratiques/mener-deux-projets/',
    ].map(onPage),
    CHANGED,
  ],
  'results and invitations': [
    ['/bilan/', '/inviter/', `/invitation/#${INVITATIONS[0]!.code}`].map(onPage),
    CHANGED,
  ],
  'dossiers, comparison and agenda': [
    ['/dossiers/', '/dossiers/#d-d1', '/comparer/#d-d1', '/rendez-vous/#d-d1'].map(onPage),
    CHANGED,
  ],
  'the pages around': [['/outils/', '/a-propos/'].map(onPage), REPLACED],
  'worksheets of rules': [TOOL_IDS.slice(0, 5).map(inWorksheet), CHANGED],
  'the other worksheets': [TOOL_IDS.slice(5).map(inWorksheet), REPLACED],
  'what is pressed and sent': [states, REPLACED],
};

for (const [group, [tasks, changes]] of Object.entries(GROUPS))
  test(`changed by a translator and by extensions, pages say what they say otherwise: ${group}`, async ({
    browser,
  }) => {
    test.setTimeout(600_000);
    for (const task of tasks) {
      const plain = await done(browser, task);
      for (const [i, change] of changes.entries()) {
        // What stops one is told, and the others go on.
        const changed = await done(browser, task, change).catch(String);
        expect.soft(changed, `${task[0]}, change ${i + 1}`).toBe(plain);
      }
    }
  });
