// A copy of this project with any number of texts.
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COPY_MARK } from './generated-texts.mjs';

const PARTS = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const MODEL_OF = `.replace(/${COPY_MARK}\\d+$/, '')`;

/**
 * An octave has twelve keys and takes no more. So that there can be more texts than keys, a copy of a
 * text belongs to the key of its model; everything else on its page is as on any other.
 */
export const CHANGES = [
  {
    file: 'src/content/check/rules/texts.ts',
    from: "const id = key.split('/')[0] ?? '';",
    to: `const id = (key.split('/')[0] ?? '')${MODEL_OF};`,
  },
  {
    file: 'src/content/load/guidance.ts',
    from: 'key.id === id)',
    to: `key.id === id${MODEL_OF})`,
  },
  {
    file: 'src/layouts/GuidanceText.astro',
    from: 'loadText(id, ',
    to: 'loadText(Astro.props.id, ',
  },
  {
    file: 'src/layouts/GuidanceText.astro',
    from: 'const { id, locale } = Astro.props;',
    to: `const { locale } = Astro.props;\nconst id = Astro.props.id${MODEL_OF};`,
  },
];

/**
 * @param {string} project
 * @param {string} folder an empty one
 * @param {readonly import('./generated-texts.mjs').Text[]} texts
 */
export function writeOurSite(project, folder, texts) {
  for (const part of PARTS) cpSync(join(project, part), join(folder, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  for (const { file, from, to } of CHANGES) {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    if (!before.includes(from))
      throw new Error(`${file} no longer holds “${from}”: bring bench/builds/our-site.mjs up to date.`);
    writeFileSync(path, before.replaceAll(from, to));
  }
  for (const { locale, row, id, text } of texts) {
    const path = join(folder, 'content/guidance', locale, row, `${id}.mdx`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
