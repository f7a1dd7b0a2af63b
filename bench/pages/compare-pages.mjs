// Our pages against the two yardsticks, one cold visit of each in turn, so that whatever slows the
// machine down slows all of them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../statistics.mjs';
import { serve } from '../browser/compressing-server.mjs';
import { buildBareReact } from '../yardsticks/build-bare-react.mjs';
import { writeHandWrittenPage } from '../yardsticks/hand-written/page.mjs';
import { readList } from '../yardsticks/list-content.mjs';
import { writeSameText } from '../yardsticks/same-text.mjs';
import { measureClicks } from './measure-click.mjs';
import { measureLoad } from './measure-load.mjs';

const LIST = { assessment: 'practices', dimension: 'sponsor', locale: 'fr' };
const OUR_LIST = '/evaluer/sponsor/';
const OUR_TEXT = '/cles/accueillir-les-craintes/';

/**
 * @typedef {{ firstPaint: number, firstPaintSlowLine: number, largestPaint: number,
 *   largestPaintSlowLine: number, script: number, click?: number }} PageFigures all in milliseconds
 */

/**
 * @param {{ project: string, folder: string, browser: import('@playwright/test').Browser, runs: number,
 *   say: (line: string) => void }} bench `folder`: an empty one, for the yardsticks
 * @returns {Promise<Record<'list' | 'handWritten' | 'bareReact' | 'text' | 'sameText', PageFigures>>}
 */
export async function comparePages({ project, folder, browser, runs, say }) {
  const list = readList(project, LIST);
  const dist = join(project, 'dist');
  const write = (/** @type {string} */ name, /** @type {string} */ html) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.html'), html);
  };
  write('hand-written', writeHandWrittenPage(list));
  write('same-text', await writeSameText(browser, readFileSync(join(dist, OUR_TEXT, 'index.html'), 'utf8')));
  await buildBareReact(list, { folder: join(folder, 'bare-react'), base: '/yardsticks/bare-react/' });

  const server = await serve({ '/': dist, '/yardsticks/': folder });
  const at = (/** @type {string} */ path) => `${server.url}${path}`;
  const items = list.sections.flatMap(({ points }) => points.map(({ id }) => id));
  const pages = {
    list: { url: at(OUR_LIST), ready: '.assessment[data-ready]', score: '.panel-line-score', items },
    handWritten: { url: at('/yardsticks/hand-written/'), ready: '.score', score: '.score', items },
    bareReact: { url: at('/yardsticks/bare-react/'), ready: '.score', score: '.score', items },
    text: { url: at(OUR_TEXT), ready: 'main' },
    sameText: { url: at('/yardsticks/same-text/'), ready: 'main' },
  };
  try {
    // The first visit warms the server and the browser and counts for nothing.
    const visits = [];
    for (let run = 0; run <= runs; run += 1) {
      say(run === 0 ? 'Warming up.' : `Run ${run} of ${runs}.`);
      const visit = await visitAll(browser, pages);
      if (run > 0) visits.push(visit);
    }
    return summarize(visits);
  } finally {
    await server.close();
  }
}

async function visitAll(browser, pages) {
  const figures = {};
  const scores = new Set();
  for (const [name, page] of Object.entries(pages)) {
    const fast = await measureLoad(browser, { ...page, slowLine: false });
    const slow = await measureLoad(browser, { ...page, slowLine: true });
    const clicks = page.score && (await measureClicks(browser, page));
    if (clicks) scores.add(clicks.shown);
    figures[name] = {
      firstPaint: fast.firstPaint,
      firstPaintSlowLine: slow.firstPaint,
      largestPaint: fast.largestPaint,
      largestPaintSlowLine: slow.largestPaint,
      script: fast.script,
      click: clicks?.times ?? [],
    };
  }
  // A page that is quick and wrong is no yardstick.
  if (scores.size > 1) throw new Error(`The pages disagree on the score: ${[...scores].join(', ')}.`);
  return figures;
}

/** The middle of all runs, for each page and figure; the clicks of all runs count as so many runs. */
function summarize(visits) {
  return Object.fromEntries(
    Object.keys(visits[0]).map((name) => [
      name,
      Object.fromEntries(
        Object.keys(visits[0][name]).flatMap((figure) => {
          const all = visits.flatMap((visit) => visit[name][figure]);
          return all.length === 0 ? [] : [[figure, median(all)]];
        }),
      ),
    ]),
  );
}
