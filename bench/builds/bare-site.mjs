// The yardstick of a build: Astro and MDX alone, one layout, one page, the same texts.
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const BARE = join(import.meta.dirname, '../yardsticks/bare-astro');

/**
 * @param {string} project whose packages it is built with
 * @param {string} folder an empty one
 * @param {readonly import('./generated-texts.mjs').Text[]} texts
 */
export function writeBareSite(project, folder, texts) {
  cpSync(BARE, folder, { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  for (const { locale, row, id, text } of texts) {
    const path = join(folder, 'texts', locale, row, `${id}.mdx`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
