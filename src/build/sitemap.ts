import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { type BuiltHead, readHeads } from './built-heads';

/** Lists every page that may be found, with its twins, in `sitemap.xml`, and names the list in `robots.txt`. */
export default function sitemap(): AstroIntegration {
  let home = '';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:setup': ({ config }) => {
        home = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, 'sitemap.xml'), await sitemapOf(await readHeads(folder)));
        await writeFile(
          join(folder, 'robots.txt'),
          `User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap.xml\n`,
        );
      },
    },
  };
}

/** A page that stays out of search engines, or that has no address of its own, is not in it. */
export async function sitemapOf(heads: readonly BuiltHead[]): Promise<string> {
  const stream = new SitemapStream({ xmlns: { news: false, xhtml: true, image: false, video: false } });
  for (const { canonical, unlisted, alternates } of heads)
    if (canonical !== undefined && !unlisted)
      stream.write({ url: canonical, links: alternates.length > 1 ? [...alternates] : [] });
  stream.end();
  return (await streamToPromise(stream)).toString();
}
