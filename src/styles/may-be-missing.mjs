/**
 * What the stylesheets use although one of the oldest browsers (docs/browsers.md) may not know it, for the linter that
 * finds everything else. 2022 is the last year whose features Chrome 109, Firefox 115 and Safari 16.4 all have.
 */
export const STYLES_THAT_MAY_BE_MISSING = {
  available: 2022,
  allowAtRules: [
    // They all have it: Chrome 105, Firefox 110, Safari 16.
    'container',
    // Paper: without it the sheet has the margins that the browser gives it.
    'page',
  ],
  allowFunctions: [
    // The build writes it for them, with custom properties.
    'light-dark',
    // Always behind a plain colour and `@supports`.
    'color-mix',
  ],
  allowSelectors: [
    // Firefox has it since 121: room for a bar that stands over the page, and what is left out on paper. Where it must not
    // be missed, `@supports not selector(:has(a))` stands beside it.
    'has',
    // Folds on paper: `browser/unfold.ts` opens them where this is not known.
    'details-content',
    // The sign before a line of a list: without it, the sign of the browser.
    'marker',
  ],
  allowProperties: [
    // Goes with `@container`.
    'container-type',
    // They all have it; what came late are rounded outlines.
    'outline',
    // Contrast themes are drawn by Chrome, Edge and Firefox, which have it. Safari has none.
    'forced-color-adjust',
    // Prefixed by the build where need be.
    'hyphens',
    'print-color-adjust',
    'text-size-adjust',
    // The colour of a tick, the lines of a title, a quotation mark in the margin, the corner to pull: finer, no more.
    'accent-color',
    'hanging-punctuation',
    'paint-order',
    'resize',
    'text-wrap',
    // Rows out of view are laid out at once, as ever.
    'content-visibility',
    'contain-intrinsic-block-size',
    // Paper: where pages break, and which margins they have.
    'page',
    'break-after',
  ],
  allowPropertyValues: { 'break-after': ['avoid'] },
};
