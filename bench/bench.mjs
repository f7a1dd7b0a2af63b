// npm run bench: how quick the site is beside pages and sites that do the same work with less. It
// measures, compares within this run and says what it found; it never fails because something is slow.
//   npm run bench -- --only pages|search|codes|comparison|builds   one part
//   npm run bench -- --write                      keep the figures in docs/performance.md
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser, installBrowser } from '../scripts/browser.mjs';
import { compareBuilds } from './builds/compare-builds.mjs';
import { compareCodes } from './codes/compare-codes.mjs';
import { comparePages } from './pages/compare-pages.mjs';
import { writeBuildTables } from './report/build-tables.mjs';
import { writeCodeTable } from './report/code-table.mjs';
import { writeFigures } from './report/document.mjs';
import { describeMachine } from './report/machine.mjs';
import { writePageTables } from './report/page-tables.mjs';
import { writeSearchTable } from './report/search-table.mjs';
import { writeComparisonTable } from './report/comparison-table.mjs';
import { compareSearch } from './search/compare-search.mjs';
import { measureComparison } from './comparison/measure-comparison.mjs';

/** Enough for a middle that a few disturbed runs do not move. */
const RUNS = 9;
const PARTS = {
  pages: async (bench) => writePageTables(await comparePages(bench)),
  search: async (bench) => writeSearchTable(await compareSearch(bench)),
  codes: async (bench) => writeCodeTable(await compareCodes(bench)),
  comparison: async (bench) => writeComparisonTable(await measureComparison(bench)),
  builds: async (bench) => writeBuildTables(await compareBuilds(bench)),
};

const { values } = parseArgs({ options: { only: { type: 'string' }, write: { type: 'boolean' } } });
const names = values.only === undefined ? Object.keys(PARTS) : [values.only];
if (names.some((name) => !Object.hasOwn(PARTS, name))) {
  console.error(`There is no part “${values.only}”: write --only ${Object.keys(PARTS).join('|')}.`);
  process.exit(1);
}
if (values.write && values.only !== undefined) {
  console.error('The page shows one whole run: leave out --only, or --write.');
  process.exit(1);
}

const project = process.cwd();
const work = mkdtempSync(join(tmpdir(), 'prelude-bench-'));
const clean = () => rmSync(work, { recursive: true, force: true });
process.once('SIGINT', () => {
  clean();
  process.exit(130);
});

try {
  buildSite();
  const executablePath = findBrowser() ?? (await installBrowser());
  const browser = await chromium.launch({ executablePath, args: browserArgs });
  const command = ['npm run bench', ...(values.only ? [`-- --only ${values.only}`] : [])].join(' ');
  const written = [
    `${new Date().toISOString().slice(0, 10)}, \`${command}\`, ${describeMachine(browser)}. Middle of ${RUNS} runs each; builds of 24, 500 and 2,000 texts: of 3, 2 and 1.`,
  ];
  for (const name of names) {
    const folder = join(work, name);
    mkdirSync(folder);
    console.log(`\n> ${name}`);
    const say = (/** @type {string} */ line) => console.log(`  ${line}`);
    const tables = await PARTS[/** @type {keyof typeof PARTS} */ (name)]({
      project,
      folder,
      browser,
      runs: RUNS,
      say,
    });
    console.log(`\n${tables}`);
    written.push(tables);
  }
  await browser.close();
  console.log(`\n${written[0]}`);
  if (values.write) await writeFigures(join(project, 'docs/performance.md'), written.join('\n\n'));
} finally {
  clean();
}

/** The pages and the search that are measured are those of this very state of the project. */
function buildSite() {
  const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error('The site does not build; nothing was measured.');
}
