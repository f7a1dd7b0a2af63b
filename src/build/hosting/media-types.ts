/** What a file is, by the ending of its name. */
interface MediaType {
  readonly name: string;
  readonly endings: readonly string[];
  /** Whether it gets smaller on its way; pictures, fonts and Pagefind’s index are packed already. */
  readonly packs?: boolean;
}

/** What the build writes, and what an owner may put into `public/`. */
export const MEDIA_TYPES: readonly MediaType[] = [
  { name: 'text/html', endings: ['html'], packs: true },
  { name: 'text/css', endings: ['css'], packs: true },
  { name: 'text/javascript', endings: ['js', 'mjs'], packs: true },
  { name: 'text/plain', endings: ['txt'], packs: true },
  { name: 'text/csv', endings: ['csv'], packs: true },
  { name: 'text/calendar', endings: ['ics'], packs: true },
  { name: 'application/json', endings: ['json'], packs: true },
  { name: 'application/manifest+json', endings: ['webmanifest'], packs: true },
  { name: 'application/wasm', endings: ['wasm'], packs: true },
  { name: 'application/xml', endings: ['xml'], packs: true },
  { name: 'image/svg+xml', endings: ['svg'], packs: true },
  { name: 'application/pdf', endings: ['pdf'] },
  { name: 'font/woff2', endings: ['woff2'] },
  { name: 'image/avif', endings: ['avif'] },
  { name: 'image/gif', endings: ['gif'] },
  { name: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  { name: 'image/png', endings: ['png'] },
  { name: 'image/webp', endings: ['webp'] },
  { name: 'image/x-icon', endings: ['ico'] },
];

export const PACKED: readonly MediaType[] = MEDIA_TYPES.filter(({ packs }) => packs);

/** The types that must say how their letters are written; the others are UTF-8 by definition. */
export const TEXTS: readonly MediaType[] = MEDIA_TYPES.filter(({ name }) => name.startsWith('text/'));
