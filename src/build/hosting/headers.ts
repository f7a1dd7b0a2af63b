import type { HostedSite } from './hosted-site';

/** What an answer says besides what it holds, by the folder that it comes from. */
export interface HeaderRule {
  /** As `pagefind/index/`; everything without one. */
  readonly folder: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** For what may change under its name. It is kept too, and asked for again by its ETag. */
export const ASK_AGAIN = 'no-cache';

const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** For scripts, fonts and data: no other site may load them. Schemas and pictures are made to be shared. */
const OWN = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/**
 * What a text about a project never needs. Browsers warn of names they do not know, so these are
 * the ones that all of them know or ignore together; experiments such as the tracking by topics
 * come and go. The clipboard and sharing are left out, for the site uses them.
 */
const REFUSED = [
  'camera',
  'microphone',
  'geolocation',
  'display-capture',
  'payment',
  'usb',
  'serial',
  'hid',
  'midi',
];

const EVERYWHERE = {
  // Each page carries its own policy; this is the part that a page cannot say of itself.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  // Not even our own log needs to know which page led to which, and no script asks.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': REFUSED.map((name) => `${name}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * The headers of every answer. Rules add up, and no two of them set the same header for one
 * address: hosts differ in which of them would win.
 */
export function headerRules({ assets }: Pick<HostedSite, 'assets'>): readonly HeaderRule[] {
  return [
    { folder: '', headers: EVERYWHERE },
    { folder: `${assets}/`, headers: { ...OWN, ...FOR_EVER } },
    { folder: 'data/', headers: OWN },
    { folder: 'pagefind/', headers: OWN },
    // Beside these two folders, Pagefind keeps its scripts under the same name in every build.
    { folder: 'pagefind/fragment/', headers: FOR_EVER },
    { folder: 'pagefind/index/', headers: FOR_EVER },
  ];
}
