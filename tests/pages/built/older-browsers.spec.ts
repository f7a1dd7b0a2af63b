import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'acorn';
import { violations } from '../../support/axe';
import { built, expect, HTML_FILES, test } from '../../support/built-site';

const files = (ending: string) =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, text: readFileSync(`dist/${file}`, 'utf8') }));

/** Makes of the browser one that does not know a feature of styles. */
function unlearn(feature: string): void {
  const { supports } = CSS;
  CSS.supports = (...asked: [string]) => !asked.join().includes(feature) && supports.apply(CSS, asked);
}

test('no script of the site, its libraries among them, is written newer than the oldest browsers read', () => {
  // Pages hold some scripts themselves; many hold the same.
  const inPages = new Map(
    HTML_FILES.flatMap((file) =>
      [...built(file).matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)].map(([, text = '']) => [
        text,
        file,
      ]),
    ),
  );
  const scripts = [...files('.js'), ...[...inPages].map(([text, file]) => ({ file, text }))];
  const newer = scripts.flatMap(({ file, text }) => {
    try {
      parse(text, { ecmaVersion: 2022, sourceType: 'module' });
      return [];
    } catch (error) {
      return [`${file}: ${String(error)}`];
    }
  });
  expect(scripts.length).toBeGreaterThan(50);
  expect(newer).toEqual([]);
});

test('no method that came later is called by a script of the site', () => {
  const LATER =
    /\.(toSorted|toReversed|toSpliced|findLast\w*|isSubsetOf|isSupersetOf|symmetricDifference|withResolvers|fromAsync|groupBy|canParse|isWellFormed|toWellFormed)\(/g;
  const called = files('.js').flatMap(({ file, text }) => {
    const at = [...text.matchAll(LATER)];
    return at.map(([call, name]) => ({ file, call, asked: text.includes(`\`${name}\`in`) }));
  });
  expect(called.filter(({ asked }) => !asked)).toEqual([]);
});

test('no style of the site holds what the build should have written for older browsers', () => {
  const NEW = /light-dark\(|oklch\(|oklab\(|@scope|@starting-style|[{;]\s*&|anchor\(|sibling-index|\brlh\b/;
  const styles = [
    ...files('.css'),
    ...HTML_FILES.map((file) => ({
      file,
      text: [...built(file).matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text).join(''),
    })),
  ];
  expect(styles.filter(({ text }) => NEW.test(text)).map(({ file }) => file)).toEqual([]);
});

test('in a browser too old for the scripts a page stands as it does without, and one sentence says so @all', async ({
  browser,
}) => {
  // A context of its own, for it says in the console which scripts it does not run.
  const page = await browser.newPage();
  await page.addInitScript(unlearn, 'dvh');
  for (const [path, sentence, words] of [
    ['/pratiques/un-cadre-net/', /^Ici, tout se lit/, 'Preuve possible'],
    ['/evaluer/sponsor/', /^Ici, tout se lit/, 'cette liste se lit et s’imprime'],
    ['/en/tools/raci-matrix/', /^Everything here can be read/, 'To fill in a worksheet'],
    ['/introuvable/', /^Ici, tout se lit/, 'Cette page n’existe pas'],
  ] as const) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByText(sentence), path).toBeVisible();
    await expect(page.getByText(words).first(), path).toBeVisible();
    // Nothing has come to life, and nothing is offered that would need it.
    await expect(page.locator('[data-ready], astro-island:not([ssr])')).toHaveCount(0);
    await expect(page.locator('.theme select')).toBeHidden();
    expect(await violations(page), path).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(sentence), path).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  }
  await page.close();
});

test('a browser that runs the scripts is told nothing of older ones; where styles cannot unfold, paper has it all the same', async ({
  page,
}) => {
  await page.addInitScript(unlearn, 'details-content');
  await page.goto('/pratiques/un-cadre-net/', { waitUntil: 'networkidle' });
  await expect(page.getByText(/^Ici, tout se lit/)).toBeHidden();
  const folded = () => page.locator('main details:not([open])').count();
  const before = await folded();
  expect(before).toBeGreaterThan(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await folded()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await folded()).toBe(before);
});
