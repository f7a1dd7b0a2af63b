import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { SiteList } from '../../domain/offline/site-copy';
import { patternOf } from '../../i18n/paths';
import { readOldestBrowsers } from '../oldest-browsers';
import { type BuiltSite, type FinishedPage, markOf } from './built-site';

/** Published, and of no use to somebody who reads without a network. */
const NOT_KEPT =
  /^(sw\.js|offline\/|social\/|schemas\/|sitemap|robots\.txt|_headers|\.htaccess)|(^|\/)404\.html$/;

/** What tells by its name which language it belongs to. */
const OF_LANGUAGE = [
  /^pagefind\/(?:fragment|index)\/([a-z]{2}(?:-[a-z]{2})?)_/,
  /^pagefind\/(?:pagefind|wasm)\.([a-z]{2}(?:-[a-z]{2})?)[._]/,
  /^data\/[a-z-]+\/([a-z]{2}(?:-[a-z]{2})?)\./,
  /^_astro\/subject\.([a-z]{2}(?:-[a-z]{2})?)\./,
];

/**
 * Lists what each language of the built site is made of, and writes the program that keeps it on a
 * reader’s device. It must come after everything else that writes into the site.
 */
export async function listForOffline(
  { project, folder, base, site: { locales }, ui, logger }: BuiltSite,
  pages: readonly FinishedPage[],
): Promise<void> {
  const files = await readMarks(folder, new Map(pages.map(({ path, mark }) => [path, mark])));
  const version = markOf([...files.values()].join());
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
      files: filesOf(locale, locales, files).map(([path, mark]) => [
        base + path.replace(/(^|\/)index\.html$/, '$1'),
        mark,
      ]),
    };
    await writeFile(join(folder, `offline/${locale}.json`), JSON.stringify(list));
    logger.info(`${list.files.length} files make up “${locale}”.`);
  }
  await writeWorker(project, folder, { VERSION: JSON.stringify(version), BASE: JSON.stringify(base) });
}

/** Every file that can be kept, and the mark of what it holds. */
async function readMarks(
  folder: string,
  known: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''),
    )
    .filter((path) => !NOT_KEPT.test(path))
    .sort();
  for (const path of names) files.set(path, known.get(path) ?? markOf(await readFile(join(folder, path))));
  return files;
}

/** The pages of a language, what is made for it, and what all languages share. */
function filesOf(
  locale: string,
  locales: readonly string[],
  files: ReadonlyMap<string, string>,
): [string, string][] {
  const languageOfPage = (path: string) =>
    locales.slice(1).find((one) => path.startsWith(`${one}/`)) ?? locales[0];
  return [...files].filter(([path]) => {
    if (path.endsWith('.html')) return languageOfPage(path) === locale;
    const language = OF_LANGUAGE.map((pattern) => pattern.exec(path)?.[1]).find(Boolean);
    return language === undefined || language === locale;
  });
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
        entry: join(root, 'src/frame/offline/service-worker.ts'),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'sw.js',
      },
    },
  });
  await writeFile(join(folder, 'sw.js'), await readFile(join(made, 'sw.js')));
  if (existsSync(made)) await rm(made, { recursive: true });
}
