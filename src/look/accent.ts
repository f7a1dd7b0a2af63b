import { clampChroma, converter, formatHex, interpolate, wcagContrast } from 'culori';

/** The grounds of both themes on which the accent is read, as src/styles/tokens.css has them. */
export const GROUNDS = { light: ['#fbfaf6', '#f3f1ea', '#ffffff'], dark: ['#17181a', '#232427'] } as const;
/** The felt as it was drawn, with shades chosen by eye. */
export const OWN_FELT = { accent: '#9b1f38', dark: '#f08a9b', tint: ['#f6e4e6', '#3a2429'] } as const;
/** WCAG 2.2, 1.4.3: text of any size. */
const ENOUGH = 4.5;
/** How much of the accent its tint holds, by day and by night: as the felt that was drawn. */
const SHARE = { light: 0.12, dark: 0.16 } as const;
const STEP = 0.005;

const oklch = converter('oklch');

/** The accent on light and on dark pages, and the tints under it. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
  readonly tintLight: string;
  readonly tintDark: string;
}

/**
 * The shades of an accent. The one for dark pages has the same hue and as much colour, and is as light as
 * reading asks.
 * @param accent as #9b1f38, one that `nearestReadable` gives back unchanged
 */
export function shadesOf(accent: string): Accent {
  const light = accent.toLowerCase();
  if (light === OWN_FELT.accent)
    return { light, dark: OWN_FELT.dark, tintLight: OWN_FELT.tint[0], tintDark: OWN_FELT.tint[1] };
  const dark = moved(light, STEP, (colour) => isRead(colour, [...GROUNDS.dark, tint(colour, 'dark')]));
  return { light, dark, tintLight: tint(light, 'light'), tintDark: tint(dark, 'dark') };
}

/** The colour itself where it can be read on every light ground and on its own tint; else the nearest darker one that can. */
export function nearestReadable(accent: string): string {
  return moved(accent.toLowerCase(), -STEP, (colour) =>
    isRead(colour, [...GROUNDS.light, tint(colour, 'light')]),
  );
}

/** What gives the pages another felt than the one that was drawn. On paper it is black all the same. */
export function accentStyle(accent: string): string {
  const { light, dark, tintLight, tintDark } = shadesOf(accent);
  const day = `{--felt:${light};--felt-tint:${tintLight}}`;
  const night = `{--felt:${dark};--felt-tint:${tintDark}}`;
  // It goes into pages as it stands, past what makes `light-dark()` readable for older browsers.
  return `@layer tokens{:root:root${day}@media (prefers-color-scheme:dark){:root:root:not([data-theme=light])${night}}:root:root[data-theme=dark]${night}}`;
}

function moved(from: string, step: number, isEnough: (colour: string) => boolean): string {
  const start = oklch(from);
  let colour = from;
  for (let l = Math.min(1, start?.l ?? 0); !isEnough(colour) && l >= 0 && l <= 1; l += step)
    colour = formatHex(clampChroma({ mode: 'oklch', l, c: start?.c ?? 0, h: start?.h ?? 0 }, 'oklch'));
  return colour;
}

function isRead(colour: string, grounds: readonly string[]): boolean {
  return grounds.every((ground) => wcagContrast(colour, ground) >= ENOUGH);
}

function tint(colour: string, theme: 'light' | 'dark'): string {
  return formatHex(interpolate([GROUNDS[theme][0], colour], 'oklab')(SHARE[theme]));
}
