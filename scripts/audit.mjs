// npm run audit: before a release, looks at the packages that the project stands on.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { loose, unexplained, unknownLicences } from './dependencies.mjs';

const read = (/** @type {string} */ file) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json'));
const found = [
  ...unexplained(manifest, read('docs/decisions/004-dependencies.md')).map(
    (name) => `${name}: docs/decisions/004-dependencies.md does not say why it is there`,
  ),
  ...unknownLicences(JSON.parse(read('package-lock.json'))).map((one) => `${one}: a licence to look at`),
  ...loose(manifest).map((one) => `${one}: write one version`),
];
for (const one of found) console.error(one);

const npm = (/** @type {string[]} */ ...args) =>
  spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' }).status;
console.log('\nKnown faults of what readers get:');
const isSafe = npm('audit', '--omit=dev') === 0;
console.log('\nNewer versions (nothing below: all are current):');
npm('outdated');
if (found.length > 0 || !isSafe) {
  console.error('\nNot ready for a release: see above.');
  process.exit(1);
}
