import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { parse } from 'yaml';
import { runEntry } from '../browser/run-entry.mjs';
import { median } from '../statistics.mjs';

/** As often as each is done in one run; a single one is too short for a clock. */
const TIMES = 200;
/** A phone of some years ago beside this machine. */
const SLOWER = 4;

/**
 * Encodes and decodes all answers of the site’s own lists, in Chromium, slowed down as a phone is.
 * @param {{ project: string, folder: string, browser: import('@playwright/test').Browser, runs: number }} bench
 */
export async function compareCodes({ project, folder, browser, runs }) {
  const assessments = await readAssessments(project);
  const items = assessments.flatMap(({ dimensions }) =>
    dimensions.flatMap((/** @type {any} */ list) =>
      list.sections.flatMap((/** @type {any} */ one) => one.items),
    ),
  );
  const responses = Object.fromEntries(
    items.map((/** @type {any} */ { id }, /** @type {number} */ i) => [id, i % 4]),
  );
  const entry = join(import.meta.dirname, 'entry.ts');
  const page = await runEntry({ project, folder, browser }, entry, { assessments, responses });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const measure = (/** @type {string} */ which, /** @type {string} */ what) =>
    page.evaluate(
      ({ which, what, times }) => {
        const act = /** @type {any} */ (globalThis).codes[which][what];
        const start = performance.now();
        for (let i = 0; i < times; i += 1) act();
        return (performance.now() - start) / times;
      },
      { which, what, times: TIMES },
    );
  const middle = async (/** @type {string} */ which, /** @type {string} */ what) => {
    const figures = [];
    for (let i = 0; i < runs; i += 1) figures.push(await measure(which, what));
    return median(figures);
  };
  const lengths = await page.evaluate(() => {
    const { ours, json } = /** @type {any} */ (globalThis).codes;
    return { ours: ours.length, json: json.length };
  });
  const figures = {
    answers: items.length,
    ours: {
      length: lengths.ours,
      encode: await middle('ours', 'encode'),
      decode: await middle('ours', 'decode'),
      refuse: await middle('ours', 'refuse'),
    },
    json: {
      length: lengths.json,
      encode: await middle('json', 'encode'),
      decode: await middle('json', 'decode'),
    },
  };
  await page.close();
  return figures;
}

/** @param {string} project @returns {Promise<any[]>} */
export async function readAssessments(project) {
  const server = await createServer({
    configFile: false,
    root: project,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
  });
  try {
    const { assessmentSchema } = await server.ssrLoadModule('/src/schemas/assessment.ts');
    const content = join(project, 'content/assessments');
    return readdirSync(content, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({
        ...assessmentSchema.parse(parse(readFileSync(join(content, name, 'assessment.yaml'), 'utf8'))),
        id: name,
      }));
  } finally {
    await server.close();
  }
}
