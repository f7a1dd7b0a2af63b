import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Options {
  /** The part to look at, else the whole page. */
  readonly inside?: string;
  /** Rules to leave out. */
  readonly except?: readonly string[];
  /** The rules to try, where the others are tried elsewhere. */
  readonly only?: readonly string[];
  /** Whether to open every fold of the page before. */
  readonly unfolded?: boolean;
}

/** What axe finds on a page as it stands, one line a rule; nothing where it finds nothing. */
export async function violations(
  page: Page,
  { inside, except = [], only, unfolded = false }: Options = {},
): Promise<string[]> {
  if (unfolded)
    await page
      .locator('main details')
      .evaluateAll((all) => all.forEach((fold) => ((fold as HTMLDetailsElement).open = true)));
  const runOnly =
    only === undefined
      ? { type: 'tag' as const, values: TAGS }
      : { type: 'rule' as const, values: [...only] };
  const axe = new AxeBuilder({ page })
    // What passes is megabytes on a large page, and nobody reads it.
    .options({ runOnly, resultTypes: ['violations'] })
    // The results of frames are put together in a page of their own: we have no frames.
    .setLegacyMode();
  if (inside !== undefined) axe.include(inside);
  if (except.length > 0) axe.disableRules([...except]);
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
