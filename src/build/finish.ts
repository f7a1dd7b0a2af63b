import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BuiltSite, FinishedPage } from './finish/built-site';
import { finishPages } from './finish/finish-pages';
import { writeForHosts } from './finish/hosting';
import { listForOffline } from './finish/offline';
import { indexTexts } from './finish/search-index';
import { writeSitemap } from './finish/sitemap';
import { drawSocialImages } from './finish/social-images';
import type { Setup } from './setup';

/** What is made of all pages, once each of them is as it will be published. */
const STEPS: readonly ((site: BuiltSite, pages: readonly FinishedPage[]) => Promise<void>)[] = [
  indexTexts,
  writeForHosts,
  writeSitemap,
  drawSocialImages,
  // After everything that writes into the site.
  listForOffline,
];

/** Makes of what Astro has built what is published: first each page, then what is made of all of them. */
export default function finish(setup: Setup): AstroIntegration {
  let told: Omit<BuiltSite, 'folder' | 'logger'> | undefined;
  return {
    name: 'finish',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const base = config.base.replace(/\/?$/, '/');
        told = {
          ...setup,
          project: fileURLToPath(config.root),
          address: new URL(base, config.site ?? 'http://localhost').href,
          base,
          assets: config.build.assets,
        };
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (told === undefined) return;
        const site = { ...told, folder: fileURLToPath(dir), logger };
        const pages = await finishPages(site);
        for (const step of STEPS) await step(site, pages);
      },
    },
  };
}
