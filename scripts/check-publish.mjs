// npm run check:publish: fails and names every detail an owner has not filled in yet.
import process from 'node:process';
import { load } from './load.mjs';

const { checkPublishable } = await load('./src/content/check/publish.ts');
const { formatProblem } = await load('./src/content/check/problem.ts');
const problems = checkPublishable(process.cwd());

if (problems.length > 0) {
  console.error('The site is not ready to be published:');
  for (const problem of problems) console.error(`  ${formatProblem(problem)}`);
  process.exit(1);
}
console.log('Every line of content/site.yaml is filled in.');
