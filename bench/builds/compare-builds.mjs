// Our build against a bare Astro site, with the same texts, one after the other at every size.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../statistics.mjs';
import { writeBareSite } from './bare-site.mjs';
import { multiplyTexts, readTexts } from './generated-texts.mjs';
import { measureBuild } from './measured-build.mjs';
import { writeOurSite } from './our-site.mjs';

/** How many texts, and how many runs of each: a long build is noisy by a smaller share. */
const SIZES = [
  { n: 24, runs: 3 },
  { n: 500, runs: 2 },
  { n: 2000, runs: 1 },
];
const SITES = { ours: writeOurSite, bare: writeBareSite };

/**
 * @typedef {{ seconds: number, megabytes: number | undefined }} Build
 * @typedef {{ n: number, ours: Build, bare: Build }} BuildFigures
 */

/**
 * @param {{ project: string, folder: string, say: (line: string) => void }} bench
 * @returns {Promise<BuildFigures[]>}
 */
export async function compareBuilds({ project, folder, say }) {
  const texts = readTexts(project);
  const figures = [];
  for (const { n, runs } of SIZES) {
    const all = multiplyTexts(texts, n);
    /** @type {{ ours: Build[], bare: Build[] }} */
    const builds = { ours: [], bare: [] };
    for (let run = 1; run <= runs; run += 1)
      for (const [site, write] of Object.entries(SITES)) {
        say(`${n} texts, ${site === 'ours' ? 'our site' : 'bare Astro'}, run ${run} of ${runs}.`);
        const place = join(folder, `${site}-${n}-${run}`);
        mkdirSync(place);
        write(project, place, all);
        builds[/** @type {keyof typeof SITES} */ (site)].push(await measureBuild(place));
        rmSync(place, { recursive: true });
      }
    figures.push({ n, ours: middleOf(builds.ours), bare: middleOf(builds.bare) });
  }
  return figures;
}

/** @param {readonly Build[]} builds */
function middleOf(builds) {
  const known = builds.flatMap(({ megabytes }) => megabytes ?? []);
  return {
    seconds: median(builds.map(({ seconds }) => seconds)),
    megabytes: known.length === 0 ? undefined : median(known),
  };
}
