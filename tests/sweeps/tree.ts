import type { Page } from '@playwright/test';
import { setAllType } from '../../src/i18n/typography';
import { content } from '../support/content';
import { stringsIn } from '../support/strings-in';

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** Roles that say nothing by themselves: what one operates, and what holds several of them together. */
const NAMED = [
  ...['button', 'link', 'checkbox', 'radio', 'textbox', 'searchbox', 'combobox', 'spinbutton', 'slider'],
  ...['Date', 'InputTime', 'dialog', 'alertdialog', 'region', 'navigation'],
  ...['complementary', 'img', 'image', 'table', 'grid', 'gridcell', 'figure', 'progressbar', 'meter'],
];

const OPERATED = ['button', 'link', 'DisclosureTriangle'];
const SAID_FIRST = /^[+−×▸▾•·/]/;

/** Roles that say what they are, and must say how they stand as well. */
const STATED: Readonly<Record<string, string>> = {
  ...{ checkbox: 'checked', radio: 'checked', switch: 'checked', menuitemradio: 'checked' },
  ...{ tab: 'selected', option: 'selected' },
  ...{ DisclosureTriangle: 'expanded', combobox: 'expanded', menuitem: 'expanded' },
};

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What the interface says in each language, where it is long enough to be told apart; languages have one name in all. */
const SAID = new Map(
  [...content.ui].map(([locale, { data }]) => [
    locale,
    new Set(
      stringsIn(setAllType(data, locale))
        .map(folded)
        .filter((text) => text.length > 3 && !text.includes('{') && text !== data.language),
    ),
  ]),
);

/**
 * What is wrong with the accessibility tree. With its names: none where one is needed, one of another language, one
 * for links that lead to different places. With its states: none where the role has one, one that is not so.
 */
export async function treeFaults(page: Page): Promise<string[]> {
  const locale = (await page.locator('html').getAttribute('lang')) ?? '';
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as {
    readonly nodes: readonly AxNode[];
  };
  await client.detach();
  const others = [...SAID].filter(([one]) => one !== locale).flatMap(([, said]) => [...said]);
  const foreign = new Set(others.filter((text) => !SAID.get(locale)?.has(text)));
  // A fold is a group too, and is named by what opens it: the tree does not tell one from the other.
  const groups = await page
    .locator('fieldset:not(:has(> legend)), [role$=group]:not([aria-label], [aria-labelledby])')
    .evaluateAll((all) => all.map((one) => `${one.outerHTML.slice(0, 80)} without a name`));
  const names = nodes
    .filter(({ ignored }) => !ignored)
    .flatMap(({ role, name }) => {
      const said = folded(name?.value ?? '');
      return [
        // What is drawn before a word is said before it: “plus Distribution”.
        ...(SAID_FIRST.test(said) && OPERATED.includes(role?.value ?? '')
          ? [`${role?.value} “${said}” begins with a sign`]
          : []),
        ...(NAMED.includes(role?.value ?? '') && said === '' ? [`${role?.value} without a name`] : []),
        ...(foreign.has(said) ? [`${role?.value} “${said}” in another language`] : []),
      ];
    });
  const states = nodes
    .filter(({ ignored }) => !ignored)
    .flatMap(({ role, name, properties = [] }) => {
      const has = (one: string) => properties.some((property) => property.name === one);
      const needed = STATED[role?.value ?? ''] ?? (has('controls') ? 'expanded' : undefined);
      return needed === undefined || has(needed)
        ? []
        : [`${role?.value} “${name?.value}” is not said to be ${needed}`];
    });
  const untrue = await page.locator('[aria-expanded][aria-controls]').evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => {
        const isShown =
          document.getElementById(one.getAttribute('aria-controls')!)?.checkVisibility() ?? false;
        return String(isShown) !== one.getAttribute('aria-expanded');
      })
      .map((one) => `${one.outerHTML.slice(0, 80)} does not show what it says`),
  );
  // A status says what it is wherever one passes by, even with nothing in it. A live region says only what changes.
  const statuses = await page
    .locator('[role=status]')
    .evaluateAll((all) => all.map((one) => `${one.outerHTML.slice(0, 80)} names itself in passing`));
  const targets = new Map<string, Set<unknown>>();
  for (const { role, name, properties } of nodes)
    if (role?.value === 'link') {
      const url = properties?.find((one) => one.name === 'url')?.value.value;
      const said = folded(name?.value ?? '').toLowerCase();
      targets.set(said, (targets.get(said) ?? new Set()).add(url));
    }
  const alike = [...targets]
    .filter(([, to]) => to.size > 1)
    .map(([name, to]) => `link “${name}” leads to ${[...to].join(' and ')}`);
  return [...groups, ...statuses, ...names, ...states, ...untrue, ...alike];
}
