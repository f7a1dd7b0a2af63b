import type { Accent } from './accent';

/** What the picture of a page says. */
export interface SocialImage {
  readonly title: string;
  readonly site: string;
  /** The key of its text, `1` to `7` or `i` to `v`; none for other pages. */
  readonly key?: string | undefined;
}

/** The size that networks ask for, in pixels. */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;
const EDGE = 72;
const TITLE = { size: 84, line: 92, least: 64 } as const;
/** How wide a letter of the serif is on average, as a part of its height. */
const LETTER = 0.415;
const WHITE = ['1', '2', '3', '4', '5', '6', '7'];
const BLACK = ['i', 'ii', 'iii', 'iv', 'v'];
/** After which white key each black one stands. */
const AFTER = [1, 2, 4, 5, 6];

/** A page as networks show it: its title over the keyboard, its key lit. */
export function socialImageSvg({ title, site, key }: SocialImage, { light }: Accent): string {
  const { width, height } = SOCIAL_SIZE;
  const lines = wrapped(title, TITLE.size, width - 2 * EDGE);
  const size = lines.length > 2 ? TITLE.least : TITLE.size;
  const set = size === TITLE.size ? lines : wrapped(title, size, width - 2 * EDGE);
  const text = set
    .map(
      (line, i) =>
        `<text x="${EDGE}" y="${188 + i * (size * (TITLE.line / TITLE.size))}">${escape(line)}</text>`,
    )
    .join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#fbfaf6"/>`,
    `<g font-family="Instrument Sans" font-size="30" fill="#5a5c60"><text x="${EDGE}" y="80">${escape(site)}</text></g>`,
    `<g font-family="Instrument Serif" font-size="${size}" fill="#17181a">${text}</g>`,
    keyboard(key, light),
    '</svg>',
  ].join('');
}

function keyboard(lit: string | undefined, felt: string): string {
  const { width } = SOCIAL_SIZE;
  const top = 396;
  const key = width / WHITE.length;
  const white = WHITE.map((name, i) => {
    const fill = name === lit ? felt : '#ffffff';
    const ink = name === lit ? '#fbfaf6' : '#17181a';
    return `<rect x="${i * key + 2}" y="${top}" width="${key - 4}" height="260" fill="${fill}" stroke="#dedbd1" stroke-width="2"/><text x="${i * key + 24}" y="${top + 206}" font-size="44" fill="${ink}">${name}</text>`;
  });
  const black = BLACK.map((name, i) => {
    const x = key * AFTER[i]! - 48;
    const fill = name === lit ? felt : '#17181a';
    return `<path d="M${x} ${top}h96v118a10 10 0 0 1-10 10h-76a10 10 0 0 1-10-10z" fill="${fill}"/><text x="${x + 18}" y="${top + 106}" font-size="30" fill="#fbfaf6">${name}</text>`;
  });
  return `<g font-family="Instrument Serif">${white.join('')}${black.join('')}</g><rect y="${top - 12}" width="${width}" height="14" fill="${felt}"/>`;
}

/** Breaks a text between words where a line is full. No-break spaces hold. */
function wrapped(text: string, size: number, width: number): string[] {
  const most = Math.floor(width / (size * LETTER));
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u202f', '\u00a0');
}
