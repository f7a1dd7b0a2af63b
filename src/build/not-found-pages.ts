import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A language that waits in the page of wrong addresses, see `src/pages/404.astro`. */
const TWIN =
  /<template data-locale="([^"]*)" data-home="[^"]*" data-title="([^"]*)" data-description="([^"]*)">([\s\S]*?)<\/template>/g;

/**
 * Writes `/en/404.html`, for hosts that can answer a wrong address by the folder it is in. The
 * others serve `/404.html`, which holds every language and needs a script to choose. The preview serves it too, for every
 * wrong address: Astro’s own page for those without a slash would lead no link on whose `#` was escaped.
 */
export default function notFoundPages(): AstroIntegration {
  return {
    name: 'not-found-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'preview') updateConfig({ trailingSlash: 'ignore' });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const all = await readFile(join(folder, '404.html'), 'utf8');
        for (const { locale, html } of cutByLanguage(all)) {
          await mkdir(join(folder, locale), { recursive: true });
          await writeFile(join(folder, locale, '404.html'), html);
        }
      },
    },
  };
}

/** The page of wrong addresses in each further language, alone, and without the script that chooses. */
export function cutByLanguage(html: string): readonly { readonly locale: string; readonly html: string }[] {
  return [...html.matchAll(TWIN)].map(([, locale = '', title = '', description = '', body = '']) => ({
    locale,
    html: html
      .replace(/<html lang="[^"]*"/, () => `<html lang="${locale}"`)
      .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
      .replace(/(<meta name="description" content=")[^"]*/, (_, before: string) => before + description)
      .replace(/<body>[\s\S]*<\/body>/, () => `<body>${body}</body>`),
  }));
}
