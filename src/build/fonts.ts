import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Its types lag behind what it can do. */
type Options = NonNullable<Parameters<typeof subsetFont>[2]> & {
  readonly noHinting: boolean;
  readonly keepFeatures: readonly string[];
};

const { resolve } = createRequire(import.meta.url);

/**
 * The glyphs the site may need: printable ASCII, the letters of western European languages, for
 * readers and owners have names too, and the signs that French and English set. Every other sign
 * comes from the fallback, U+202F among them, which is in neither family.
 */
const GLYPHS = [range(0x20, 0x7e), range(0xc0, 0xff), 'ŒœŸ', '\u00a0«»‘’“”–—…·×−÷°€®²'].join('');

/** What typesetting asks of the families: pairs, ligatures, accents, figures in line and in columns. */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum'];

const SERIF = '@fontsource/instrument-serif/files/instrument-serif-latin-400-normal.woff2';
const SERIF_ITALIC = '@fontsource/instrument-serif/files/instrument-serif-latin-400-italic.woff2';
const SANS = '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2';

/** The files of the two families, cut down to what the languages of the site use. */
export async function subsetFonts(project: string): Promise<{ serif: string; italic: string; sans: string }> {
  const folder = join(project, '.cache/fonts');
  const [serif, italic, sans] = await Promise.all([
    subset(SERIF, folder),
    // Only the home page sets words in italic.
    subset(SERIF_ITALIC, folder, range(0x20, 0x7e) + range(0xc0, 0xff) + '’œ'),
    subset(SANS, folder, GLYPHS, { wght: { min: 400, max: 700 } }),
  ]);
  return { serif, italic, sans };
}

/** The same families as files that a picture drawn at build can use. */
export async function drawnFonts(project: string): Promise<string[]> {
  const folder = join(project, '.cache/fonts');
  return Promise.all([
    subset(SERIF, folder, GLYPHS, {}, 'truetype'),
    subset(SANS, folder, GLYPHS, { wght: 400 }, 'truetype'),
  ]);
}

/** Cuts a font down once; the file's name says of what and to what. */
async function subset(
  file: string,
  folder: string,
  glyphs = GLYPHS,
  variationAxes: Options['variationAxes'] = {},
  targetFormat: 'woff2' | 'truetype' = 'woff2',
): Promise<string> {
  const source = readFileSync(resolve(file));
  // Hints are a third of the serif, for screens that set titles in twelve pixels.
  const options: Options = { targetFormat, noHinting: true, keepFeatures: FEATURES, variationAxes };
  const key = createHash('sha256')
    .update(source)
    .update(glyphs)
    .update(JSON.stringify(options))
    .digest('hex')
    .slice(0, 12);
  const target = join(folder, `${key}.${targetFormat === 'woff2' ? 'woff2' : 'ttf'}`);
  if (!existsSync(target)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(target, await subsetFont(source, glyphs, options));
  }
  return target;
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}
