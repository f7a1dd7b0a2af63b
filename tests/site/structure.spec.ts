import type { JSHandle } from '@playwright/test';
import { expect, PAGES, test as base } from './support';

interface Built {
  readonly path: string;
  readonly locale: string;
  readonly page: Document;
}

/** Every page as it was built, read once by the browser’s own parser and not drawn. */
const test = base.extend<object, { pages: JSHandle<readonly Built[]> }>({
  pages: [
    async ({ browser }, use) => {
      const tab = await browser.newPage();
      await use(
        await tab.evaluateHandle(
          (all) =>
            all.map(({ path, locale, html }) => ({
              path,
              locale,
              page: new DOMParser().parseFromString(html, 'text/html'),
            })),
          [...PAGES],
        ),
      );
      await tab.close();
    },
    { scope: 'worker' },
  ],
});

/** What a page must hold to, with a function that gives its faults. It runs in the browser: it may name nothing outside of it. */
const RULES: Readonly<Record<string, (built: Built) => readonly string[]>> = {
  'every page has one h1, first, and headings that skip no level': ({ page }) => {
    const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => !heading.closest('[hidden], dialog'))
      .map((heading) => ({
        level: Number(heading.tagName[1]),
        text: heading.textContent.trim(),
      }));
    return [
      ...(levels.filter(({ level }) => level === 1).length === 1 ? [] : ['has not one h1']),
      ...levels.flatMap(({ level, text }, i) =>
        text === '' || level > (levels[i - 1]?.level ?? 0) + 1 ? [`h${level} “${text}”`] : [],
      ),
    ];
  },

  'every page has one head, one main part, one foot, and ways that are named apart': ({ page }) => {
    const own = (tag: string) =>
      [...page.querySelectorAll(tag)].filter(
        (one) => !one.parentElement?.closest('main, article, aside, section, nav'),
      ).length;
    const nameOf = (one: Element) =>
      one.getAttribute('aria-label') ??
      page.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent.trim() ??
      '';
    const named = ['nav', 'aside', 'section:is([aria-label], [aria-labelledby]), [role=region]'];
    return [
      ...['header', 'main', 'footer'].filter((tag) => own(tag) !== 1).map((tag) => `<${tag}>`),
      ...named.flatMap((tag) => {
        const names = [...page.querySelectorAll(tag)].map(nameOf);
        return names
          .filter((name, i) => name === '' || names.indexOf(name) < i)
          .map((name) => `${tag} “${name}”`);
      }),
    ];
  },

  'the first thing Tab meets leads to the main part': ({ page }) => {
    const first = page.querySelector('a[href], button, input, select, textarea, summary, [tabindex="0"]');
    const main = page.querySelector('main');
    const leads = first?.getAttribute('href') === `#${main?.id}` && main?.getAttribute('tabindex') === '-1';
    // An order of its own is an order nobody expects.
    const ordered = page.querySelectorAll('[tabindex]:not([tabindex="0"], [tabindex="-1"])');
    return [
      ...(leads ? [] : [`begins with ${first?.outerHTML}`]),
      ...[...ordered].map(({ outerHTML }) => outerHTML),
    ];
  },

  'a page says its language, and that of what stands in another': ({ page, locale }) => {
    const { lang } = page.documentElement;
    const unsaid = [...page.querySelectorAll('.language, cite')].filter((one) => {
      const said = one.getAttribute('lang') ?? '';
      return said === '' || (one.matches('.language') && said === locale);
    });
    const odd = [...page.querySelectorAll('[lang]')].filter(
      (one) => !/^[a-z]{2}(-[a-z]{2})?$/.test(one.getAttribute('lang') ?? ''),
    );
    return [
      ...(lang === locale ? [] : [`is in “${lang}”`]),
      ...[...unsaid, ...odd].map(({ outerHTML }) => outerHTML.slice(0, 80)),
    ];
  },

  'an id stands once on a page, and what refers to one finds it': ({ page }) => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    const referring = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
      [...page.querySelectorAll(`[${name}]`)].flatMap((one) =>
        (one.getAttribute(name) ?? '').split(' ').filter((id) => !ids.includes(id)),
      ),
    );
    return [
      ...ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `#${id} twice`),
      ...referring.map((id) => `#${id} nowhere`),
    ];
  },

  'every picture has words or is decoration, every table a name, and heads that say of what': ({ page }) => {
    const nameOf = (one: Element) =>
      one.getAttribute('aria-label') ??
      page.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent.trim() ??
      '';
    const bare = [
      ...page.querySelectorAll('img:not([alt]), th:not([scope])'),
      ...[...page.querySelectorAll('svg')].filter(
        (one) => !one.closest('[aria-hidden=true]') && !(one.getAttribute('role') === 'img' && nameOf(one)),
      ),
      ...[...page.querySelectorAll('table')].filter(
        (one) => !(one.caption?.textContent.trim() || nameOf(one)) || !one.querySelector('th'),
      ),
    ];
    return bare.map(({ outerHTML }) => outerHTML.slice(0, 120));
  },

  'links of one name lead to one place': ({ page }) => {
    const targets = new Map<string, Set<string>>();
    for (const link of page.querySelectorAll('a[href]')) {
      const named = (link.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .flatMap((id) => page.getElementById(id) ?? []);
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
      .map(([name, to]) => `“${name}” leads to ${[...to].join(' and ')}`);
  },
};

for (const [rule, faultsOf] of Object.entries(RULES))
  test(rule, async ({ pages }) => {
    const faults = await pages.evaluate((all, code) => {
      // The empty tab has no policy that would refuse it.
      const ask = (0, eval)(`(${code})`) as (built: Built) => readonly string[];
      return all.flatMap((built) => ask(built).map((fault) => `${built.path} ${fault}`));
    }, String(faultsOf));
    expect(faults).toEqual([]);
  });

test('a title says which page it is, and no other of its language has it', async ({ pages }) => {
  const titles = await pages.evaluate((all) =>
    all.map(({ path, locale, page }) => ({
      path,
      locale,
      title: page.title.replace(/\s+/g, ' '),
      h1: page.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim().replace(/\.$/, '') ?? '',
      eyebrow: page.querySelector('.eyebrow')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    })),
  );
  for (const { path, locale, title, h1, eyebrow } of titles) {
    // A page that opens with a question is called by the name it has in the menu, which stands above.
    const says = title.includes(h1) || (eyebrow !== '' && title.startsWith(eyebrow));
    expect({ path, title, says }).toEqual({ path, title, says: true });
    const same = titles.filter((one) => one.title === title && one.locale === locale);
    expect(
      same.map((one) => one.path),
      title,
    ).toEqual([path]);
  }
});
