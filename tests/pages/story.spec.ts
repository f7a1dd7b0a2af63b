import type { Browser, Page } from '@playwright/test';
import type { Response } from '../../src/domain/assessment/response';
import { setAllType } from '../../src/i18n/typography';
import { content } from '../support/content';
import { print } from './pdf';
import { expect, give, ready, test, twins } from './support';

/** What each group says of the items that are asked; the field sees as weak what the direction believes. */
const SAYS: Readonly<Record<'direction' | 'managers' | 'field', Readonly<Record<string, Response>>>> = {
  direction: { 'fears-heard': 3, 'contact-ownership-settled': 'dont-know', 'charter-coauthored': 1 },
  managers: { 'fears-heard': 2, 'contact-ownership-settled': 1, 'charter-coauthored': 1 },
  field: { 'fears-heard': 0, 'contact-ownership-settled': 0, 'charter-coauthored': 1 },
};

/** What only the language of the page changes. */
const PLACES = {
  fr: {
    invite: '/inviter/',
    fears: /Accueillir les craintes/,
    heard: /^Direction 3,0, encadrement 2,0, terrain 0,0\s: vu différemment, sous la surface\./,
    ice: /Sur les 3 points faibles signalés par le terrain, la direction en voit 1\s: 67\s% restent sous la surface\./,
    topic: 'Direction 3,0',
  },
  en: {
    invite: '/en/invite/',
    fears: /Welcome fears/,
    heard: /^Direction 3\.0, managers 2\.0, field 0\.0: seen differently, submerged\./,
    ice: /Of the 3 weak points that the field reports, the direction sees 1: 67% stay under the surface\./,
    topic: 'Direction 3.0',
  },
} as const;

for (const locale of twins(['fr', 'en'] as const))
  test(`three invitations, seven answers, a comparison, an iceberg, an agenda, in ${locale}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.slow();
    const ui = setAllType(content.ui.get(locale)!.data, locale);
    const { compose, dossiers, voices, groups } = ui;
    const place = PLACES[locale];
    const one = (forms: { one: string }) => forms.one.replace('{n}', '1');
    const seven = (forms: { other: string }, n = 7) => forms.other.replace('{n}', `${n}`);
    // A consultant composes three invitations and keeps them in a dossier.
    const links: Record<string, string> = {};
    await page.goto(place.invite);
    await ready(page);
    await page.getByLabel(compose.chosen).check();
    await page.getByLabel(place.fears).check();
    await page.getByLabel(compose.sender).fill('Cabinet Exemple');
    await page.getByLabel(compose.replyTo).fill('claire@exemple.fr');
    for (const group of ['direction', 'managers', 'field'] as const) {
      await page.getByLabel(compose.group).selectOption(group);
      links[group] = await page.getByRole('textbox', { name: ui.share.link }).inputValue();
      if (group === 'direction') {
        await page.getByText(dossiers.put, { exact: true }).click();
        await page.getByLabel(dossiers.name).fill('Fédération du Léman');
      }
      await page.getByRole('button', { name: dossiers.add }).click();
      await expect(page.locator('.reception')).toContainText(one(dossiers.found));
    }
    expect(new Set(Object.values(links)).size).toBe(3);

    // Seven people answer, each on a device of their own.
    const replies: string[] = [];
    for (const group of [
      'direction',
      'direction',
      'managers',
      'managers',
      'field',
      'field',
      'field',
    ] as const)
      replies.push(await answer(browser, baseURL!, links[group]!, SAYS[group], locale));

    // The answers come back in one long thread, quoted and broken as mail programs do.
    await page
      .getByRole('link', { name: dossiers.openNamed.replace('{name}', 'Fédération du Léman') })
      .click();
    await ready(page);
    await expect(page.locator('[data-invitation]')).toHaveCount(3);
    const thread = replies.map((reply, i) =>
      i % 2 === 0 ? `> Bonjour,\n> ${wrapped(reply, '\n> ')}\n> Bien à vous` : `Voici : <${reply}>.`,
    );
    await page.getByLabel(dossiers.paste).fill(thread.join('\n\nLe 3 mars, X a écrit :\n'));
    await page.getByRole('button', { name: dossiers.add }).click();
    await expect(page.locator('.reception')).toContainText(seven(dossiers.added));
    await expect(page.locator('[data-received]')).toHaveCount(7);
    // Pasted again, they are recognised.
    await page.getByLabel(dossiers.paste).fill(replies.join('\n'));
    await page.getByRole('button', { name: dossiers.add }).click();
    await expect(page.locator('.reception')).toContainText(seven(dossiers.known));
    await expect(page.locator('[data-received]')).toHaveCount(7);

    // Side by side.
    await page.getByRole('link', { name: dossiers.compare }).click();
    await ready(page);
    await expect(page.locator('.group-chips')).toContainText(
      `${groups.names.direction} · ${seven(dossiers.size, 2)}`,
    );
    await expect(page.locator('.group-chips')).toContainText(
      `${groups.names.field} · ${seven(dossiers.size, 3)}`,
    );
    const heard = page.locator('[data-point="fears-heard"]');
    await expect(heard).toHaveAttribute('data-spread', '3');
    await expect(heard.locator('.vh').first()).toHaveText(place.heard);
    await expect(page.locator('[data-point="contact-ownership-settled"] .vh').first()).toContainText(
      voices.flags['blind-spot-dont-know'],
    );
    const ice = page.locator('[data-side="field"]');
    await expect(ice.locator('.iceberg-sentence')).toHaveText(place.ice);
    await expect(ice.locator('[data-ice="submerged"]')).toHaveCount(2);
    await ice.locator('[data-ice="submerged"]').first().click();
    await expect(page.locator('.voices-more[open]')).toHaveCount(1);

    // The agenda, on one page of paper.
    await page.getByRole('link', { name: voices.meeting }).first().click();
    await ready(page);
    await expect(page.locator('[data-topic]').first()).toContainText(place.topic);
    await expect(page.locator('[data-minutes]')).not.toHaveCount(0);
    const minutes = await page
      .locator('tbody [data-minutes]')
      .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset['minutes'])));
    expect(minutes.reduce((a, b) => a + b, 0)).toBe(60);
    const paper = await print(page);
    expect(paper.pages).toHaveLength(1);
    expect(paper.text).toContain('Fédération du Léman');
    expect(paper.text).toContain(ui.brief.total);
  });

/** Somebody opens an invitation, answers, and hands over the link of the reply. */
async function answer(
  browser: Browser,
  baseURL: string,
  link: string,
  says: Readonly<Record<string, Response>>,
  locale: 'fr' | 'en',
): Promise<string> {
  const context = await browser.newContext({
    baseURL,
    locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
    reducedMotion: 'reduce',
  });
  const there: Page = await context.newPage();
  await there.goto(link);
  await ready(there);
  const { invitation, share, backup } = setAllType(content.ui.get(locale)!.data, locale);
  await there.getByRole('button', { name: invitation.start, exact: true }).click();
  for (const [item, response] of Object.entries(says)) await give(there, item, response);
  await expect(there.locator('main')).toContainText(backup.answers.other.replace('{n}', '3'));
  const reply = await there.getByRole('textbox', { name: share.link }).inputValue();
  await context.close();
  return reply;
}

function wrapped(text: string, by: string): string {
  return (text.match(/.{1,40}/g) ?? []).join(by);
}
