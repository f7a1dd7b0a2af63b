// npm run check:publish: fails and names every detail an owner has not filled in yet.
import process from 'node:process';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./src/content-check/publish.ts', { logLevel: 'error' });
const { formatProblem } = (await runnerImport('./src/content-check/problem.ts', { logLevel: 'error' }))
  .module;
const problems = module.checkPublishable(process.cwd());

if (problems.length > 0) {
  console.error('The site is not ready to be published:');
  for (const problem of problems) console.error(`  ${formatProblem(problem)}`);
  process.exit(1);
}
console.log('Every detail the law asks a publisher for is filled in.');
