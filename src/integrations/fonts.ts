import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type AstroUserConfig, fontProviders } from 'astro/config';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);

/**
 * The glyphs the site may need: printable ASCII, the Latin-1 letters and signs, the
 * French and typographic characters beyond them. U+202F is in neither family; the
 * browser takes that space from the fallback.
 */
const GLYPHS = [range(0x20, 0x7e), range(0xa0, 0xff), 'ŒœŸŠšŽž–—‘’“”„…•‹›€−×÷→←↑↓™'].join('');

const SERIF = '@fontsource/instrument-serif/files/instrument-serif-latin-400-normal.woff2';
const SERIF_ITALIC = '@fontsource/instrument-serif/files/instrument-serif-latin-400-italic.woff2';
const SANS = '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2';

/** The two families of the site, cut down to what its languages use. */
export async function fonts(project: string): Promise<NonNullable<AstroUserConfig['fonts']>> {
  const folder = join(project, '.cache/fonts');
  const [serif, italic, sans] = await Promise.all([
    subset(SERIF, folder),
    // Only the home page sets words in italic.
    subset(SERIF_ITALIC, folder, range(0x20, 0x7e) + range(0xc0, 0xff) + '’œ'),
    subset(SANS, folder, GLYPHS, { wght: { min: 400, max: 700 } }),
  ]);
  const local = fontProviders.local();
  return [
    {
      provider: local,
      name: 'Instrument Serif',
      cssVariable: '--font-serif',
      fallbacks: ['serif'],
      options: { variants: [{ src: [serif], weight: 400, style: 'normal' }] },
    },
    {
      provider: local,
      name: 'Instrument Serif Italic',
      cssVariable: '--font-serif-italic',
      fallbacks: ['serif'],
      options: { variants: [{ src: [italic], weight: 400, style: 'italic' }] },
    },
    {
      provider: local,
      name: 'Instrument Sans',
      cssVariable: '--font-sans',
      fallbacks: ['sans-serif'],
      options: { variants: [{ src: [sans], weight: '400 700', style: 'normal' }] },
    },
  ];
}

/** Cuts a font down once; the file's name says of what and to what. */
async function subset(file: string, folder: string, glyphs = GLYPHS, axes: Parameters<typeof subsetFont>[2] extends infer O ? (O extends { variationAxes?: infer A } ? A : never) : never = {}): Promise<string> {
  const source = readFileSync(resolve(file));
  const key = createHash('sha256').update(source).update(glyphs).update(JSON.stringify(axes)).digest('hex').slice(0, 12);
  const target = join(folder, `${key}.woff2`);
  if (!existsSync(target)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(target, await subsetFont(source, glyphs, { targetFormat: 'woff2', variationAxes: axes }));
  }
  return target;
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}
