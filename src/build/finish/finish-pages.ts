import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BuiltSite, type FinishedPage, markOf } from './built-site';
import { edited, type Page, readPage } from './html';
import { cutByLanguage } from './not-found-pages';
import { oneStyle, type Styles } from './one-style';
import { headOf } from './page-head';
import { ownPolicy } from './page-policy';

/** Reads each page once, sends it through the steps and writes it once. The pages come in the order of their files. */
export async function finishPages({ folder, base, assets }: BuiltSite): Promise<readonly FinishedPage[]> {
  const papers = new Map<string, string>();
  const addressOf = (paper: string) => {
    const file = `paper.${createHash('sha256').update(paper).digest('hex').slice(0, 8)}.css`;
    papers.set(file, paper);
    return `${base}${assets}/${file}`;
  };
  const known = new Map<string, Styles>();

  async function write(path: string, built: Page): Promise<FinishedPage> {
    const { edits, styles } = oneStyle(built, addressOf, known);
    const html = edited(built.html, [...edits, ...ownPolicy(built, styles)]);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), html);
    return { path, built, head: headOf(built), mark: markOf(html) };
  }

  const pages: FinishedPage[] = [];
  for (const file of (await readdir(folder, { recursive: true })).sort()) {
    if (!file.endsWith('.html')) continue;
    const page = readPage(await readFile(join(folder, file), 'utf8'));
    pages.push(await write(file.replaceAll('\\', '/'), page));
    if (file !== '404.html') continue;
    for (const { locale, html } of cutByLanguage(page))
      pages.push(await write(`${locale}/404.html`, readPage(html)));
  }
  for (const [file, paper] of papers) await writeFile(join(folder, assets, file), paper);
  return pages;
}
