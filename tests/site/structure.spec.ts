import type { JSHandle } from '@playwright/test';
import { expect, PAGES, test as base } from './support';

interface Built {
  readonly path: string;
  readonly locale: string;
  readonly document: Document;
}

/** Every page as it was built, read once by the browser’s own parser and not drawn. */
const test = base.extend<object, { pages: JSHandle<Built[]> }>({
  pages: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await use(
        await page.evaluateHandle(
          (all) =>
            all.map(({ path, locale, html }) => ({
              path,
              locale,
              document: new DOMParser().parseFromString(html, 'text/html'),
            })),
          [...PAGES],
        ),
      );
      await page.close();
    },
    { scope: 'worker' },
  ],
});

test('every page has one h1, first, and headings that skip no level', async ({ pages }) => {
  const faults = await pages.evaluate((all) =>
    all.flatMap(({ path, document }) => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
        .filter((heading) => !heading.closest('[hidden], dialog'))
        .map((heading) => ({ level: Number(heading.tagName[1]), text: heading.textContent.trim() }));
      return [
        ...(levels.filter(({ level }) => level === 1).length === 1 ? [] : [`${path} has not one h1`]),
        ...levels.flatMap(({ level, text }, i) =>
          text === '' || level > (levels[i - 1]?.level ?? 0) + 1 ? [`${path} h${level} “${text}”`] : [],
        ),
      ];
    }),
  );
  expect(faults).toEqual([]);
});

test('every page has one head, one main part, one foot, and ways that are named apart', async ({ pages }) => {
  const faults = await pages.evaluate((all) =>
    all.flatMap(({ path, document }) => {
      const own = (tag: string) =>
        [...document.querySelectorAll(tag)].filter(
          (one) => !one.parentElement?.closest('main, article, aside, section, nav'),
        ).length;
      const nameOf = (one: Element) =>
        one.getAttribute('aria-label') ??
        document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent.trim() ??
        '';
      const named = ['nav', 'aside', 'section:is([aria-label], [aria-labelledby]), [role=region]'];
      return [
        ...['header', 'main', 'footer'].filter((tag) => own(tag) !== 1).map((tag) => `${path} <${tag}>`),
        ...named.flatMap((tag) => {
          const names = [...document.querySelectorAll(tag)].map(nameOf);
          return names
            .filter((name, i) => name === '' || names.indexOf(name) < i)
            .map((name) => `${path} ${tag} “${name}”`);
        }),
      ];
    }),
  );
  expect(faults).toEqual([]);
});

test('the first thing Tab meets leads to the main part', async ({ pages }) => {
  const faults = await pages.evaluate((all) =>
    all.flatMap(({ path, document }) => {
      const first = document.querySelector(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      );
      const main = document.querySelector('main');
      const leads = first?.getAttribute('href') === `#${main?.id}` && main?.getAttribute('tabindex') === '-1';
      return [
        ...(leads ? [] : [`${path} begins with ${first?.outerHTML}`]),
        // An order of its own is an order nobody expects.
        ...[...document.querySelectorAll('[tabindex]:not([tabindex="0"], [tabindex="-1"])')].map(
          (one) => `${path} ${one.outerHTML}`,
        ),
      ];
    }),
  );
  expect(faults).toEqual([]);
});

test('a page says its language, and that of what stands in another', async ({ pages }) => {
  const faults = await pages.evaluate((all) =>
    all.flatMap(({ path, locale, document }) => {
      const others = [...document.querySelectorAll('.language')];
      return [
        ...(document.documentElement.lang === locale
          ? []
          : [`${path} is in “${document.documentElement.lang}”`]),
        ...others
          .filter((one) => !one.getAttribute('lang') || one.getAttribute('lang') === locale)
          .map(() => `${path} has a language link without its language`),
        ...[...document.querySelectorAll('cite:not([lang])')].map((one) => `${path} ${one.outerHTML}`),
        ...[...document.querySelectorAll('[lang]')]
          .filter((one) => !/^[a-z]{2}(-[a-z]{2})?$/.test(one.getAttribute('lang') ?? ''))
          .map((one) => `${path} ${one.outerHTML.slice(0, 80)}`),
      ];
    }),
  );
  expect(faults).toEqual([]);
});

test('an id stands once on a page, and what refers to one finds it', async ({ pages }) => {
  const faults = await pages.evaluate((all) =>
    all.flatMap(({ path, document }) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const referring = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].flatMap((one) =>
          (one.getAttribute(name) ?? '').split(' ').filter((id) => !ids.includes(id)),
        ),
      );
      return [
        ...ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `${path} #${id} twice`),
        ...referring.map((id) => `${path} #${id} nowhere`),
      ];
    }),
  );
  expect(faults).toEqual([]);
});

test('every picture has words or is decoration, every table a name, and heads that say of what', async ({
  pages,
}) => {
  const faults = await pages.evaluate((all) =>
    all.flatMap(({ path, document }) => {
      const nameOf = (one: Element) =>
        one.getAttribute('aria-label') ??
        document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent.trim() ??
        '';
      const bare = [
        ...document.querySelectorAll('img:not([alt]), th:not([scope])'),
        ...[...document.querySelectorAll('svg')].filter(
          (one) => !one.closest('[aria-hidden=true]') && !(one.getAttribute('role') === 'img' && nameOf(one)),
        ),
        ...[...document.querySelectorAll('table')].filter(
          (one) => !(one.caption?.textContent.trim() || nameOf(one)) || !one.querySelector('th'),
        ),
      ];
      return bare.map((one) => `${path} ${one.outerHTML.slice(0, 120)}`);
    }),
  );
  expect(faults).toEqual([]);
});

test('links of one name lead to one place', async ({ pages }) => {
  const faults = await pages.evaluate((all) =>
    all.flatMap(({ path, document }) => {
      const targets = new Map<string, Set<string>>();
      for (const link of document.querySelectorAll('a[href]')) {
        const named = (link.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .flatMap((id) => document.getElementById(id) ?? []);
        const words = (named.length > 0 ? named : [link]).map((one) => {
          const copy = one.cloneNode(true) as Element;
          for (const unsaid of copy.querySelectorAll('[aria-hidden=true]')) unsaid.remove();
          return one.getAttribute('aria-label') ?? copy.textContent;
        });
        const name = words.join(' ').replace(/\s+/g, ' ').trim().toLowerCase();
        targets.set(name, (targets.get(name) ?? new Set()).add(link.getAttribute('href') ?? ''));
      }
      return [...targets]
        .filter(([name, to]) => name === '' || to.size > 1)
        .map(([name, to]) => `${path} “${name}” leads to ${[...to].join(' and ')}`);
    }),
  );
  expect(faults).toEqual([]);
});

test('a title says which page it is, and no other of its language has it', async ({ pages }) => {
  const titles = await pages.evaluate((all) =>
    all.map(({ path, locale, document }) => ({
      path,
      locale,
      title: document.title.replace(/\s+/g, ' '),
      h1: document.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim().replace(/\.$/, '') ?? '',
      eyebrow: document.querySelector('.eyebrow')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    })),
  );
  for (const { path, locale, title, h1, eyebrow } of titles) {
    // A page that opens with a question is called by the name it has in the menu, which stands above.
    const says = title.includes(h1) || (eyebrow !== '' && title.startsWith(eyebrow));
    expect({ path, title, says }).toEqual({ path, title, says: true });
    expect(
      titles.filter((one) => one.title === title && one.locale === locale).map((one) => one.path),
      title,
    ).toEqual([path]);
  }
});
