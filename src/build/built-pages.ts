import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Rewrites every HTML page of a built site, one after the other. */
export async function rewritePages(
  folder: string,
  rewrite: (html: string) => string | Promise<string>,
): Promise<void> {
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const path = join(folder, file);
    const html = await readFile(path, 'utf8');
    const rewritten = await rewrite(html);
    if (rewritten !== html) await writeFile(path, rewritten);
  }
}
