import { type Browser, test as base, expect, type Page } from '@playwright/test';
import { extend } from './extensions';
import { dossierOf, keptDossier } from './dossier-data';
import { FULL_RUN } from './full-run';
import { INVITATIONS } from './shared';
import { STATES } from '../sweeps/states';
import { original, TRANSLATORS, translateEarly, whole } from './translator';
import { awake, keep, store } from './support';
import { walkIn } from './walk';
import { loadExample, openTool, TOOL_IDS } from './worksheets/desk';

const test = base;

/** What else changes a page, from the first moment on. */
const CHANGERS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  ...Object.fromEntries(
    TRANSLATORS.map((how) => [`a translator (${how})`, (page: Page) => translateEarly(page, how)]),
  ),
  extensions: (page) => extend(page, 'before'),
};

/** What a reader would have read at the end of a task, with what stands in the fields. */
async function said(page: Page): Promise<string[]> {
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
    return lines;
  });
}

/** Does a task on a page of its own, and reads what it says at the end. */
async function done(
  browser: Browser,
  baseURL: string,
  task: (page: Page) => Promise<void>,
  change?: (page: Page) => Promise<void>,
): Promise<string> {
  const context = await browser.newContext({
    baseURL,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.clock.setFixedTime(new Date('2026-11-20T10:00:00'));
  await page.addInitScript(() => (window.print = () => undefined));
  await change?.(page);
  await task(page);
  await awake(page);
  await page.waitForLoadState('networkidle');
  await whole(page);
  // React says that it draws an island anew which was changed before it came to life; nothing else may be said.
  expect(errors.filter((message) => !message.includes('#418'))).toEqual([]);
  // What is fetched with a press comes when it comes: it is all there once the page says the same twice.
  let text = '';
  const isSettled = async () => {
    const before = text;
    text = original((await said(page)).join(' ')).replace(/\s+/g, ' ');
    return text === before;
  };
  await expect.poll(isSettled, { intervals: [400] }).toBe(true);
  await context.close();
  return text;
}

/** The pages with islands of their own, and what is on them for whom. */
const PAGES = [
  '/evaluer/craintes/',
  '/evaluer/express/',
  '/bilan/',
  '/comparer/#d-d1',
  '/dossiers/',
  '/dossiers/#d-d1',
  '/rendez-vous/',
  '/rendez-vous/#d-d1',
  '/inviter/',
  `/invitation/#${INVITATIONS[0]!.code}`,
  '/cles/accueillir-les-craintes/',
  '/pratiques/mener-deux-projets/',
  '/outils/',
  '/a-propos/',
];

/** Each island, as a reader uses it. */
const TASKS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  ...Object.fromEntries(
    Object.entries(STATES).map(([name, walk]) => [name, (page: Page) => walk(walkIn(page, 'fr'))]),
  ),
  ...Object.fromEntries(
    PAGES.map((path) => [
      `everything on ${path}`,
      async (page: Page) => {
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
          // A balance says nothing of being awake but its figure.
          await expect(part.locator('astro-island:not(:has([data-ready], [data-balance]))')).toHaveCount(0);
        }
        await page.waitForLoadState('networkidle');
        await useAll(page, 'main');
      },
    ]),
  ),
  ...Object.fromEntries(
    TOOL_IDS.map((id) => [
      `the worksheet ${id}`,
      async (page: Page) => {
        await openTool(page, id);
        await loadExample(page);
        await useAll(page, '.sheet-editor, .problems');
      },
    ]),
  ),
};

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

const plain = new Map<string, Promise<string>>();
for (const [name, task] of Object.entries(TASKS))
  for (const [changer, change] of Object.entries(CHANGERS))
    test(`changed by ${changer}, the page says what it says otherwise: ${name}`, async ({
      browser,
      baseURL,
    }) => {
      if (!plain.has(name)) plain.set(name, done(browser, baseURL!, task));
      expect(await done(browser, baseURL!, task, change)).toBe(await plain.get(name));
    });
