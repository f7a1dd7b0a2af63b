import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import type { SiteList } from '../domain/offline/site-copy';
import { patternOf } from '../i18n/paths';
import type { Site } from '../schemas/site';
import type { Ui } from '../schemas/ui';
import { readOldestBrowsers } from './oldest-browsers';

/** Published, and of no use to somebody who reads without a network. */
const NOT_KEPT =
  /^(sw\.js|offline\/|social\/|schemas\/|sitemap|robots\.txt|_headers|\.htaccess)|(^|\/)404\.html$/;

/** What tells by its name which language it belongs to. */
const OF_LANGUAGE = [
  /^pagefind\/(?:fragment|index)\/([a-z]{2}(?:-[a-z]{2})?)_/,
  /^pagefind\/(?:pagefind|wasm)\.([a-z]{2}(?:-[a-z]{2})?)[._]/,
  /^data\/[a-z-]+\/([a-z]{2}(?:-[a-z]{2})?)\./,
];

/**
 * Lists what each language of the built site is made of, and writes the program that keeps it on a
 * reader’s device. It must come after everything else that writes into the site.
 */
export default function offline(
  { locales }: Pick<Site, 'locales'>,
  ui: Readonly<Record<string, Ui>>,
): AstroIntegration {
  let base = '/';
  let root = '';
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = await readFiles(folder);
        const version = markOf([...files.values()].map(({ mark }) => mark).join());
        await mkdir(join(folder, 'offline'), { recursive: true });
        for (const locale of locales) {
          const words = ui[locale];
          if (words === undefined) continue;
          const realm = { locale, original: locales[0] ?? locale, addresses: words.addresses };
          const addressOf = (pattern: string) => base + pattern.slice(1);
          const list: SiteList = {
            version,
            home: addressOf(patternOf('home', realm)),
            fallback: addressOf(patternOf('offline', realm)),
            files: filesOf(locale, locales, files).map(([path, { mark }]) => [
              base + path.replace(/(^|\/)index\.html$/, '$1'),
              mark,
            ]),
          };
          await writeFile(join(folder, `offline/${locale}.json`), JSON.stringify(list));
          logger.info(`${list.files.length} files make up “${locale}”.`);
        }
        await writeWorker(root, folder, { VERSION: JSON.stringify(version), BASE: JSON.stringify(base) });
      },
    },
  };
}

interface BuiltFile {
  readonly mark: string;
  /** For a page: its HTML, which names the files that it alone needs. */
  readonly html?: string;
}

async function readFiles(folder: string): Promise<ReadonlyMap<string, BuiltFile>> {
  const files = new Map<string, BuiltFile>();
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''),
    )
    .filter((path) => !NOT_KEPT.test(path))
    .sort();
  for (const path of names) {
    const bytes = await readFile(join(folder, path));
    files.set(path, {
      mark: markOf(bytes),
      ...(path.endsWith('.html') && { html: bytes.toString('utf8') }),
    });
  }
  return files;
}

/** The pages of a language, what only they need, and what all languages share. */
function filesOf(
  locale: string,
  locales: readonly string[],
  files: ReadonlyMap<string, BuiltFile>,
): [string, BuiltFile][] {
  const languageOfPage = (path: string) =>
    locales.slice(1).find((one) => path.startsWith(`${one}/`)) ?? locales[0];
  const pages = [...files].filter(
    ([path, { html }]) => html !== undefined && languageOfPage(path) === locale,
  );
  const text = pages.map(([, { html }]) => html).join('');
  const isOurs = ([path, { html }]: [string, BuiltFile]) => {
    if (html !== undefined) return languageOfPage(path) === locale;
    const language = OF_LANGUAGE.map((pattern) => pattern.exec(path)?.[1]).find(Boolean);
    if (language !== undefined && (locales.includes(language) || language !== 'unknown'))
      return language === locale;
    // The props of widgets belong to one page each.
    return !path.includes('/props/') || text.includes(path);
  };
  return [...files].filter(isOurs);
}

async function writeWorker(root: string, folder: string, define: Record<string, string>): Promise<void> {
  const made = join(folder, '.worker');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    define,
    build: {
      target: readOldestBrowsers(root),
      outDir: made,
      lib: {
        entry: join(root, 'src/offline/service-worker.ts'),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'sw.js',
      },
    },
  });
  await writeFile(join(folder, 'sw.js'), await readFile(join(made, 'sw.js')));
  if (existsSync(made)) await rm(made, { recursive: true });
}

function markOf(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}
