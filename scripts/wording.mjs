// How the tests know that no sentence was taken over from the documents behind the site, without
// keeping those documents: by the hashes of every eight words that stand in a row in them.
//   node scripts/wording.mjs <document>… > tests/content/source-wording.txt
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const RUN = 8;
const HASH_LENGTH = 10;

/**
 * Every eight words in a row of a text, without case, accents and punctuation.
 * @param {string} text
 * @returns {{ hash: string, words: string, line: number }[]}
 */
export function runsOf(text) {
  const words = text.split('\n').flatMap((row, i) =>
    [
      ...row
        .normalize('NFD')
        .replace(/\p{Diacritic}/gu, '')
        .toLowerCase()
        .matchAll(/[a-z0-9]+/g),
    ].map(([word]) => ({ word, line: i + 1 })),
  );
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map(({ line }, i) => {
    const run = words
      .slice(i, i + RUN)
      .map(({ word }) => word)
      .join(' ');
    return { hash: createHash('sha256').update(run).digest('hex').slice(0, HASH_LENGTH), words: run, line };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const hashes = process.argv
    .slice(2)
    .flatMap((file) => runsOf(readFileSync(file, 'utf8')).map(({ hash }) => hash));
  console.log([...new Set(hashes)].sort().join('\n'));
}
