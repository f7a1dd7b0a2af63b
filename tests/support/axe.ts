import axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Options {
  /** The part to look at, else the whole page. */
  readonly inside?: string;
  /** The only rules to look with. */
  readonly only?: readonly string[];
  /** Rules to leave out. */
  readonly except?: readonly string[];
  /** Whether to open every fold of the page before. */
  readonly unfolded?: boolean;
}

/** What axe finds on a page as it stands, one line a rule; nothing where it finds nothing. */
export async function violations(
  page: Page,
  { inside = 'html', only, except = [], unfolded = false }: Options = {},
): Promise<string[]> {
  if (unfolded) await unfold(page);
  // Once a page: it is half a megabyte.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const options: RunOptions = {
    runOnly: only ? { type: 'rule', values: [...only] } : { type: 'tag', values: TAGS },
    rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
    // What passes is megabytes on a large page, and nobody reads it.
    resultTypes: ['violations'],
  };
  return page.evaluate(
    async ([where, how]) => {
      const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
      const { violations: found } = await loaded.run(where, how);
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    },
    [inside, options] as const,
  );
}

/** Opens every fold of the page, and those that come with what they hold. */
export async function unfold(page: Page): Promise<void> {
  const open = () =>
    page.locator('main details:not([open])').evaluateAll((folds) => {
      for (const fold of folds) (fold as HTMLDetailsElement).open = true;
      return folds.length;
    });
  await expect.poll(open).toBe(0);
}
