// What the site aims at, as factors of a yardstick of the same run. Never asserted: a busy machine is no
// reason to fail.

export const AIMS = {
  /** First paint against a hand-written page. */
  firstPaint: 1.1,
  /** A click on an answer to its score painted, against a hand-written page. */
  click: 1.15,
  /** The time in scripts of a list against a bare React page. */
  script: 0.25,
  /** A first search against a MiniSearch index loaded when the search is opened. */
  search: 1,
  /** What 500 answers cost the main thread of a slow phone, to open and to sort: milliseconds. */
  comparison: 300,
  /** The build’s time against a bare Astro site with the same texts, by how many there are at most. */
  build: [
    { texts: 24, factor: 2.5 },
    { texts: 500, factor: 2 },
    { texts: 2000, factor: 1.5 },
  ],
  /** The exponent by which the build’s time grows with the texts: 1 is linear, and a tenth is noise. */
  growth: 1.1,
};

/**
 * Says whether an aim is met in this run, judging the figure that is printed.
 * @param {number | undefined} value
 * @param {number} aim the most it should be
 */
export function judge(value, aim) {
  if (value === undefined) return 'not measured';
  return `${Number(value.toFixed(2)) <= aim ? 'met' : 'missed'} (${aim})`;
}
