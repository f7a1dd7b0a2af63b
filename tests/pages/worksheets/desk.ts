import type { BrowserContext, Locator, Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { createDossier, type Dossier } from '../../../src/domain/dossier/dossier';
import { writeDossier } from '../../../src/domain/dossier/stored-dossier';
import { plain, type Paper } from '../../support/pdf';
import { awake, expect, store } from '../../support/built-site';
import { to } from '../../support/walk';

/** Where each worksheet stands in each language. */
export const TOOLS = {
  raci: { fr: '/outils/matrice-raci/', en: '/en/tools/raci-matrix/' },
  fears: { fr: '/outils/registre-des-craintes/', en: '/en/tools/fears-register/' },
  charter: { fr: '/outils/charte-crm/', en: '/en/tools/crm-charter/' },
  budget: { fr: '/outils/budget-accompagnement/', en: '/en/tools/change-budget/' },
  stages: { fr: '/outils/paliers-des-groupes/', en: '/en/tools/group-stages/' },
  governance: { fr: '/outils/gouvernance/', en: '/en/tools/governance/' },
  pilot: { fr: '/outils/groupe-pilote/', en: '/en/tools/pilot-group/' },
  'go-live': { fr: '/outils/plan-mise-en-service/', en: '/en/tools/go-live-plan/' },
  interviews: { fr: '/outils/entretiens-de-besoins/', en: '/en/tools/needs-interviews/' },
  'side-files': { fr: '/outils/fichiers-a-part/', en: '/en/tools/side-files/' },
} as const;
export type WorksheetId = keyof typeof TOOLS;
export const TOOL_IDS = Object.keys(TOOLS) as WorksheetId[];
/** Those that every change is tried on where the frame does the same for all: a tool of rules, one of content. */
export const SOME_TOOLS: readonly WorksheetId[] = ['raci', 'side-files'];
type Locale = 'fr' | 'en';
const AT = 1_795_000_000_000;

/** Opens a worksheet, on its own or in the place that the hash names. */
export async function openWorksheet(
  page: Page,
  id: WorksheetId,
  locale: Locale = 'fr',
  hash = '',
): Promise<void> {
  await page.goto(TOOLS[id][locale] + hash);
  await page.locator('.worksheet[data-ready]').waitFor();
  await awake(page);
}

/** Loads the fictional sheet. */
export async function loadExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Voir un exemple|Load an example)$/ }).click();
  await expect(page.locator('.sheet-happened')).toContainText(/exemple|example/);
}

export async function reloaded(page: Page): Promise<void> {
  await page.reload();
  await page.locator('.worksheet[data-ready]').waitFor();
}

/** Empties the sheet, and says yes to the question. */
export async function clear(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Tout effacer|Clear all)$/ }).click();
  await page.getByRole('button', { name: /^(Oui, tout effacer|Yes, clear all)$/ }).click();
}

/** What a browser keeps of a sheet that stands on its own. */
export function keptSheet(id: WorksheetId, sheet: unknown, changed = AT): Record<string, string> {
  return { [`prelude:worksheet:${id}`]: JSON.stringify({ schema: 1, data: { changed, sheet } }) };
}

/** What is kept of a sheet on its own now, as text. */
export async function rawSheet(page: Page, id: WorksheetId, place: 'device' | 'tab' = 'device') {
  return page.evaluate(
    ([key, where]) => (where === 'tab' ? sessionStorage : localStorage).getItem(key!),
    [`prelude:worksheet:${id}`, place],
  );
}

/** The sheet that is kept on its own now. */
export async function sheetNow<Sheet = Record<string, unknown>>(page: Page, id: WorksheetId): Promise<Sheet> {
  const text = await rawSheet(page, id);
  return text === null ? (undefined as Sheet) : (JSON.parse(text).data.sheet as Sheet);
}

/** A dossier with these worksheets, and what a browser keeps of it. */
export function dossierWith(
  worksheets: Partial<Record<WorksheetId, unknown>>,
  id = 'd1',
  name = 'Léman',
): Dossier {
  const kept = Object.entries(worksheets).map(
    ([tool, sheet]) => [tool, { schema: 1, changed: AT, sheet: sheet as Record<string, unknown> }] as const,
  );
  const made = createDossier(id, name, AT);
  return kept.length === 0 ? made : { ...made, worksheets: Object.fromEntries(kept) };
}

export async function storeDossier(context: BrowserContext, dossier: Dossier): Promise<void> {
  await store(context, { [`prelude:dossier:${dossier.id}`]: writeDossier(dossier) });
}

/** The sheet that a dossier holds now. */
export async function sheetIn(page: Page, tool: WorksheetId, id = 'd1') {
  return page.evaluate(
    ([key, worksheet]) => {
      const text = localStorage.getItem(key!);
      return text === null ? undefined : JSON.parse(text).data.worksheets?.[worksheet!]?.sheet;
    },
    [`prelude:dossier:${id}`, tool],
  );
}

/** Goes to an element as somebody without a mouse does, and sees where the focus is on the way. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await to({ page }, target);
}

/** Goes to a button and presses it, by keyboard. */
export async function pressButton(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name }).first());
  await page.keyboard.press('Enter');
}

/** Goes to a field and types in it, by keyboard. */
export async function typeIn(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Goes to a folded list and chooses the option that begins so, by keyboard. */
export async function choose(page: Page, field: Locator, option: string): Promise<void> {
  await tabTo(page, field);
  const count = await field.locator('option').count();
  await page.keyboard.press('Home');
  for (let i = 0; i < count; i += 1) {
    const text = await field.locator('option:checked').textContent();
    if (plain(text ?? '').startsWith(option)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No option ${option}.`);
}

/** Goes to a group of radios and chooses by arrows, so many from the first. */
export async function chooseRadio(page: Page, group: Locator, nth: number): Promise<void> {
  await tabTo(page, group.locator('input:checked'));
  const radios = group.locator('input');
  const from = await radios.evaluateAll((all) => all.findIndex((one) => (one as HTMLInputElement).checked));
  for (let i = Math.min(from, nth); i < Math.max(from, nth); i += 1)
    await page.keyboard.press(nth > from ? 'ArrowRight' : 'ArrowLeft');
  await expect(radios.nth(nth)).toBeChecked();
}

/** Chooses a radio as a mouse does: it lies over the drawing of its label. */
export async function pick(around: Locator, name: string): Promise<void> {
  await around.getByRole('radio', { name, exact: true }).check();
}

export async function tick(page: Page, box: Locator): Promise<void> {
  await tabTo(page, box);
  await page.keyboard.press('Space');
}

/** Types a day in a field of dates, whose order of day and month is the browser’s own. */
export async function typeDay(page: Page, field: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await tabTo(page, field);
  await page.keyboard.type(`0102${year}`);
  const isAmerican = (await field.inputValue()) === `${year}-01-02`;
  for (let i = 0; i < 2; i += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(isAmerican ? `${month}${date}${year}` : `${date}${month}${year}`);
  await expect(field).toHaveValue(day);
}

/** By how much the page is wider than the window. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Prints as the page asks for, and reads the paper back with the shape of each page in points. */
export async function printed(page: Page): Promise<Paper & { readonly sizes: readonly [number, number][] }> {
  const file = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const pages: string[] = [];
  const sizes: [number, number][] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const sheet = await pdf.getPage(n);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    sizes.push([Math.round(width), Math.round(height)]);
    pages.push(
      plain(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')),
    );
  }
  return { pages, sizes, text: pages.join(' ') };
}

/** On paper stands each of these, and no button of the page. */
export async function expectPaper(
  page: Page,
  parts: readonly string[],
): Promise<Awaited<ReturnType<typeof printed>>> {
  const paper = await printed(page);
  for (const part of parts) expect(paper.text).toContain(part);
  expect(paper.text).not.toMatch(/Ajouter une? |Annuler|Retirer|Emporter|Modifier la clause/);
  return paper;
}

/** What the rules say of the sheet. */
export const problems = (page: Page) => page.locator('.problems');
