import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { escaped } from '../../support/escaped';

const PACKED = ['.pf_fragment', '.pf_index', '.pf_meta'];
const DRAWN = ['.png', '.woff2', '.pagefind'];

/** Everything that a built site says in a file, by the name of the file; the search index is unpacked first. */
export function textsIn(dist: string): { readonly file: string; readonly text: string }[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !DRAWN.includes(extname(entry.name)))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      const text = (PACKED.includes(extname(file)) ? gunzipSync(bytes) : bytes).toString('utf8');
      return { file: file.slice(dist.length + 1), text };
    });
}

/** Where a built site names one of these addresses, as `data/search/fr.json names /dossiers/`. */
export function namedIn(dist: string, addresses: readonly string[]): string[] {
  // An address is whole where nothing of a longer one stands before it.
  const patterns = addresses.map((one) => ({
    one,
    pattern: new RegExp(`(?<![\\w/-])${escaped(one)}`),
  }));
  return textsIn(dist).flatMap(({ file, text }) =>
    patterns.filter(({ pattern }) => pattern.test(text)).map(({ one }) => `${file} names ${one}`),
  );
}
