import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SitemapStream, streamToPromise } from 'sitemap';
import type { BuiltSite, FinishedPage } from './built-site';
import type { PageHead } from './page-head';

/** Lists every page that may be found, with its twins, in `sitemap.xml`, and names the list in `robots.txt`. */
export async function writeSitemap(
  { folder, address }: BuiltSite,
  pages: readonly FinishedPage[],
): Promise<void> {
  await writeFile(join(folder, 'sitemap.xml'), await sitemapOf(pages.map(({ head }) => head)));
  await writeFile(join(folder, 'robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${address}sitemap.xml\n`);
}

/** A page that stays out of search engines, or that has no address of its own, is not in it. */
export async function sitemapOf(heads: readonly PageHead[]): Promise<string> {
  const stream = new SitemapStream({ xmlns: { news: false, xhtml: true, image: false, video: false } });
  for (const { canonical, unlisted, alternates } of heads)
    if (canonical !== undefined && !unlisted)
      stream.write({ url: canonical, links: alternates.length > 1 ? [...alternates] : [] });
  stream.end();
  return (await streamToPromise(stream)).toString();
}
