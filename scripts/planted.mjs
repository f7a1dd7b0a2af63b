/**
 * npm run planted: the yardstick of the tests. It plants the faults of tests/planted/ one at a time in a copy of
 * the project, runs what ought to find each, and says whether it did, by which test and in how many seconds.
 *
 * A fault whose text is no longer in its file is an error and not “missed”. A build that refuses a fault has found
 * it; where that was not foreseen the table says so. Exit code 1 when a fault is missed.
 *
 *   --sound         first runs all finders without a fault, for one that fails anyway proves nothing
 *   --only TEXT     the faults with this in their name or area; may be said several times
 *   --go-on         those alone that an earlier run, which was broken off, has not come to
 *   --whole         runs the whole suite against those that are missed
 *   --table FILE    writes what came of it as Markdown: of this run, and of earlier ones where it is a part
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { FAULTS } from '../tests/planted/faults.mjs';
import { copyProject, plant } from './planted/copy.mjs';
import { build, lint, pages, types, vitest } from './planted/finders.mjs';
import { summaryOf, tableOf } from './planted/table.mjs';

/**
 * @typedef {import('../tests/planted/fault.ts').Fault} Fault
 * @typedef {import('./planted/table.mjs').Outcome} Outcome
 */

const { values: asked } = parseArgs({
  options: {
    sound: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [''] },
    'go-on': { type: 'boolean', default: false },
    whole: { type: 'boolean', default: false },
    table: { type: 'string' },
  },
});
const IN_TEST = /** @type {const} */ ('npm test');
const IN_REST = /** @type {const} */ ('the rest');
/** What came of each fault, so that a few can be tried again. */
const OUTCOMES = '.cache/planted.json';
const isPart = asked['go-on'] || !asked.only.includes('');
/** @type {Record<string, Outcome>} */
const outcomes = isPart && existsSync(OUTCOMES) ? JSON.parse(readFileSync(OUTCOMES, 'utf8')) : {};
const chosen = FAULTS.filter(
  ({ name, area }) =>
    asked.only.some((text) => `${area}: ${name}`.includes(text)) && !(asked['go-on'] && outcomes[name]),
);
if (chosen.length === 0) throw new Error('There is no such fault.');

copyProject();
// One that is out of date is known before anything runs.
for (const fault of chosen) plant(fault)();
if (asked.sound) await proveSound(chosen);
for (const [i, fault] of chosen.entries()) {
  const { why, ...outcome } = await outcomeOf(fault);
  outcomes[fault.name] = outcome;
  mkdirSync('.cache', { recursive: true });
  writeFileSync(OUTCOMES, JSON.stringify(outcomes, null, 2));
  const { by, error, seconds } = outcome;
  const said = error ? 'NOT TRIED' : by ? 'found' : 'MISSED';
  console.log(`${i + 1}/${chosen.length} ${said} in ${seconds} s: ${fault.name}`);
  if (error) console.log(`    ${error}`);
  if (by) console.log(`    by ${by}\n    ${why}`);
}
const tried = FAULTS.map(({ name, area }) => outcomes[name] ?? { name, area, error: 'not yet', seconds: 0 });
if (asked.table) writeFileSync(asked.table, await format(tableOf(tried), { parser: 'markdown' }));
console.log(`\n${summaryOf(tried)}`);
process.exit(chosen.every(({ name }) => outcomes[name]?.by) ? 0 : 1);

/**
 * @param {Fault} fault
 * @returns {Promise<Outcome & { why?: string }>}
 */
async function outcomeOf(fault) {
  const { name, area } = fault;
  const begun = performance.now();
  const takeOut = plant(fault);
  try {
    const found = (await findBy(fault)) ?? (asked.whole ? await findAnywhere(fault) : undefined);
    return { name, area, ...found, seconds: secondsSince(begun) };
  } catch (error) {
    // A finder that tries nothing proves nothing, and the others are tried all the same.
    return { name, area, error: String(error), seconds: secondsSince(begun) };
  } finally {
    takeOut();
  }
}

/** @param {number} begun */
function secondsSince(begun) {
  return Math.round((performance.now() - begun) / 1000);
}

/**
 * What was named for a fault, the cheapest first.
 * @param {Fault} fault
 */
async function findBy({ file, finds }) {
  const early =
    (finds.lint && lint([file])) ??
    (finds.unit && vitest('unit', finds.unit)) ??
    (finds.islands && vitest('islands', finds.islands, finds.named)) ??
    (finds.types && types());
  if (early) return { ...early, runs: IN_TEST };
  if (!finds.build && !finds.pages) return undefined;
  const refused = build();
  if (refused) return { ...refused, unforeseen: !finds.build, runs: IN_TEST };
  if (!finds.pages) return undefined;
  const inTest = finds.all ? undefined : await pages(finds.pages, finds.named, false);
  if (inTest) return { ...inTest, runs: IN_TEST };
  const later = await pages(finds.pages, finds.named, true);
  return later && { ...later, runs: IN_REST };
}

/**
 * Everything there is, as CI runs it.
 * @param {Fault} fault
 */
async function findAnywhere({ file }) {
  const inTest =
    lint([file]) ??
    types() ??
    vitest('unit', []) ??
    vitest('islands', []) ??
    build() ??
    (await pages([], undefined, false));
  if (inTest) return { ...inTest, unforeseen: true, runs: IN_TEST };
  const later = await pages([], undefined, true);
  return later && { ...later, unforeseen: true, runs: IN_REST };
}

/**
 * Runs every finder on the project as it is.
 * @param {readonly Fault[]} faults
 * @throws where one fails without a fault
 */
async function proveSound(faults) {
  const all = faults.map(({ finds }) => finds);
  /** @param {readonly (readonly string[] | undefined)[]} files */
  const once = (files) => [...new Set(files.flatMap((some) => some ?? []))];
  const units = once(all.map(({ unit }) => unit));
  const islands = once(all.map((one) => one.islands));
  const linted = once(faults.map(({ file, finds }) => (finds.lint ? [file] : [])));
  /** @type {(() => unknown)[]} */
  const finders = [];
  if (linted.length > 0) finders.push(() => lint(linted));
  if (units.length > 0) finders.push(() => vitest('unit', units));
  if (islands.length > 0) finders.push(() => vitest('islands', islands));
  if (all.some((one) => one.types)) finders.push(types);
  finders.push(build);
  for (const isAll of [false, true])
    for (const isNamed of [false, true]) {
      const some = all.filter((one) => Boolean(one.all) === isAll && Boolean(one.named) === isNamed);
      const files = once(some.map((one) => one.pages));
      const named = isNamed ? some.map((one) => one.named).join('|') : undefined;
      if (files.length > 0) finders.push(() => pages(files, named, isAll));
    }
  for (const find of finders) {
    const failed = /** @type {import('./planted/finders.mjs').Failure | undefined} */ (await find());
    if (failed) throw new Error(`Without any fault ${failed.by} fails: ${failed.why}`);
  }
  console.log('Without a fault nothing is found.');
}
