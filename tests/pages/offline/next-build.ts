import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SiteList } from '../../../src/domain/offline/site-copy';

const LISTS = ['offline/fr.json', 'offline/en.json'] as const;

/** The built site in a folder of its own, which can go on to further builds. The tests that take one remove it. */
export function copyOfSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'prelude-build-'));
  cpSync('dist', folder, { recursive: true });
  return folder;
}

/** Changes the text of a file. */
export function edit(folder: string, file: string, change: (text: string) => string): void {
  const before = readFileSync(join(folder, file), 'utf8');
  const after = change(before);
  if (after !== before) writeFileSync(join(folder, file), after);
}

/** Gives a page another title, as an author does. */
export function retitle(folder: string, path: string, title: string): void {
  edit(folder, `${path}index.html`, (text) => text.replace(/<h1([^>]*)>[^<]*/, `<h1$1>${title}`));
}

/**
 * Gives a script another name wherever it is spoken of, as a build does with one that has changed.
 * @param name how its own name begins, as `sync`
 * @returns its address before
 */
export function rename(folder: string, name: string): string {
  const file = readdirSync(join(folder, '_astro')).find((one) => one.startsWith(`${name}.`))!;
  const next = `${name}.renamed.js`;
  renameSync(join(folder, '_astro', file), join(folder, '_astro', next));
  for (const one of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/\.(html|js|json)$/.test(one)) edit(folder, one, (text) => text.replaceAll(file, next));
  return `/_astro/${file}`;
}

/** What was changed becomes another build: its lists and the program that keeps it bear another mark. */
export function publish(folder: string, version: string): void {
  const before = listOf(folder, LISTS[0]).version;
  for (const place of LISTS) {
    const list = listOf(folder, place);
    const files = list.files.map(([address]) => [address, markOf(folder, address)] as const);
    writeFileSync(join(folder, place), JSON.stringify({ ...list, version, files }));
  }
  edit(folder, 'sw.js', (text) => text.replaceAll(before, version));
}

function listOf(folder: string, place: string): SiteList {
  return JSON.parse(readFileSync(join(folder, place), 'utf8')) as SiteList;
}

function markOf(folder: string, address: string): string {
  const file = readFileSync(join(folder, address.replace(/\/$/, '/index.html')));
  return createHash('sha256').update(file).digest('hex').slice(0, 12);
}
