import type { AstroIntegration } from 'astro';
import { hasPage } from '../i18n/parts';
import { PAGE_KINDS, patternOf } from '../i18n/paths';
import type { Site } from '../schemas/site';
import type { Ui } from '../schemas/ui';

/**
 * Gives every kind of page its address in every language: `src/pages/_list.astro`
 * stands at /evaluer/[slug]/ and at /en/assess/[slug]/. The words of the addresses
 * are content, so a new language or a site in one language needs no new route file. What all pages compute with stands
 * beside scripts and styles, which hosts let browsers keep for ever.
 */
export default function addresses(
  { locales, off }: Pick<Site, 'locales' | 'off'>,
  ui: Readonly<Record<string, Ui>>,
): AstroIntegration {
  return {
    name: 'addresses',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
        // It serves `/404.html` for every wrong address: Astro’s own page for those without a slash would lead no
        // link on whose `#` was escaped.
        if (command === 'preview') updateConfig({ trailingSlash: 'ignore' });
        injectRoute({
          pattern: `/${config.build.assets}/[file].json`,
          entrypoint: './src/pages/data/_subject.json.ts',
          prerender: true,
        });
        for (const locale of locales) {
          const words = ui[locale];
          if (words === undefined) continue;
          const realm = { locale, original: locales[0] ?? locale, addresses: words.addresses };
          for (const kind of PAGE_KINDS.filter((one) => hasPage(one, off.parts)))
            injectRoute({
              pattern: patternOf(kind, realm),
              entrypoint: `./src/pages/_${kind}.astro`,
              prerender: true,
            });
        }
      },
    },
  };
}
