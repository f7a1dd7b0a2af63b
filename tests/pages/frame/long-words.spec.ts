import type { BrowserContext, Page } from '@playwright/test';
import { writeInvitation } from '../../../src/domain/sharing/invitation-code';
import { writeShareCode } from '../../../src/domain/sharing/share-code';
import { assessments, lists } from '../../support/assessments';
import { dossierOf, items, keptDossier } from '../../support/dossier-data';
import { FULL_RUN } from '../../support/full-run';
import { awake, expect, store, test } from '../../support/built-site';
import { loadExample, openWorksheet, TOOL_IDS } from '../worksheets/desk';

// A zoom of 400 %, or the smallest phone.
test.use({ viewport: { width: 320, height: 700 } });

/** Forty-three letters without a place to break. */
const WORD = 'Rechtsschutzversicherungsgesellschaftenbüro';
const AT = 1_795_000_000_000;
const SENT = writeShareCode(
  { number: 9, day: 320, group: 'field', sender: WORD, responses: new Map(items.map(({ id }) => [id, 1])) },
  assessments,
);
const INVITATION = writeInvitation({
  lists: [...lists].slice(0, 2),
  greeting: `Bonjour ${WORD}`,
  sender: WORD,
  replyTo: `${WORD.replace('ü', 'u')}@${WORD.replace('ü', 'u')}.example`,
  locale: 'fr',
});

/** Everything on the device that people named themselves. */
async function named(context: BrowserContext): Promise<void> {
  const answers = Object.fromEntries(Object.entries(FULL_RUN).map(([id, value]) => [id, { value, at: AT }]));
  const notes = Object.fromEntries(Object.keys(FULL_RUN).map((id) => [id, { value: WORD, at: AT }]));
  const run = (id: string, more = {}) => ({
    id,
    number: 1,
    created: AT,
    name: { value: WORD, at: AT },
    answers,
    notes,
    ...more,
  });
  const dossier = dossierOf({ direction: 2, managers: 2, field: 3 }, 'd1', WORD);
  await store(context, {
    'prelude:runs': JSON.stringify({
      schema: 2,
      data: {
        current: 'a',
        runs: [run('a'), run('b', { origin: { kind: 'received', at: AT, sender: WORD } })],
        gone: {},
      },
    }),
    ...keptDossier({
      ...dossier,
      runs: [...dossier.runs.map((one) => ({ ...one, label: WORD })), { id: 's', code: SENT, received: AT }],
      invitations: [{ code: INVITATION, added: AT }],
    }),
  });
}

/** Opens what is folded and writes the word in every field that takes words. */
async function writeEverywhere(page: Page): Promise<void> {
  await page.evaluate((word) => {
    document.querySelectorAll('details').forEach((one) => (one.open = true));
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'main input[type=text], main input[type=search], main input:not([type]), main textarea:not([readonly])',
    )) {
      const type = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
      Object.getOwnPropertyDescriptor(type.prototype, 'value')!.set!.call(field, word);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('focusout', { bubbles: true }));
    }
  }, WORD);
}

/** What reaches beyond the window, beside what scrolls by itself. */
async function beyond(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const scrolls = (one: Element) => {
      for (let at: Element | null = one; at && at !== document.body; at = at.parentElement)
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX)) return true;
      return false;
    };
    const wide = [...document.querySelectorAll('body *')]
      .filter(
        (one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1 && !scrolls(one),
      )
      .filter((one) => !one.closest('svg, .vh'))
      .map((one) => `${one.localName}.${one.className} in ${one.parentElement?.className}`);
    return scrollWidth > clientWidth ? [`page ${scrollWidth}`, ...wide.slice(-4)] : wide.slice(-4);
  });
}

test('a long word stays on the page of every tool @all', async ({ page }) => {
  const all: Record<string, string[]> = {};
  // The budget takes numbers alone.
  for (const id of TOOL_IDS.filter((one) => one !== 'budget')) {
    await openWorksheet(page, id);
    await loadExample(page);
    await writeEverywhere(page);
    await awake(page);
    const wide = await beyond(page);
    if (wide.length > 0) all[id] = wide;
  }
  expect(all).toEqual({});
});

test('a long word stays on every page that shows what people wrote @all', async ({ page, context }) => {
  await named(context);
  const all: Record<string, string[]> = {};
  for (const path of [
    '/bilan/',
    '/evaluer/craintes/',
    '/cles/accueillir-les-craintes/',
    '/comparer/',
    '/comparer/#d-d1',
    '/dossiers/',
    '/dossiers/#d-d1',
    '/inviter/',
    `/invitation/#${INVITATION}`,
    `/r/#${SENT}`,
    '/rendez-vous/',
    '/rendez-vous/#d-d1',
    '/bilan/comparer/',
    '/bilan/sauvegarde/',
    '/outils/',
    '/outils/gouvernance/#d-d1',
    '/recherche/',
  ]) {
    await page.goto(path);
    await page.reload();
    await awake(page);
    await writeEverywhere(page);
    await awake(page);
    const wide = await beyond(page);
    if (wide.length > 0) all[path] = wide;
  }
  expect(all).toEqual({});
});
