// npm run new: asks three questions and leaves an assessment or a text that builds, to be written.
//   npm run new -- assessment team-welcome "Accueillir les nouveaux"     answers without being asked
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { load } from './load.mjs';
import { askAll } from './new/ask.mjs';
import { newFiles } from './new/new-files.mjs';
import { questionsFor } from './new/questions.mjs';

const NEXT = {
  assessment:
    'The assessment builds as it is, and its points say what to write. Give them ids of their own now: once it is published, they are for ever.',
  text: 'The page builds as it is and says what to write. The foot of every page links to it.',
};

const { readContent, readSource } = await load('./src/content/check/source-file.ts');
const { checkFiles } = await load('./src/content/check/check-content.ts');
const { sortContent } = await load('./src/content/check/sort-content.ts');
const { listKnown } = await load('./src/content/check/rules/references.ts');
const { formatReport } = await load('./src/content/check/problem.ts');

const project = process.cwd();
const there = readContent(project);
const isPublished = (/** @type {string} */ file) => existsSync(join(project, 'public', file));
stopAt(checkFiles(there, isPublished), 'Mend this first, so that what is new can be checked.');
const { content } = sortContent(there);
const known = listKnown(content);
const { locales } = content.site.get('site').data;
const assessments = [...content.assessments.values()].map(({ data }) => data);

try {
  const questions = questionsFor({ lists: known.dimension, pages: known.page, language: locales[0] });
  const answers = await askAll(questions, process.argv.slice(2), process.stdin, (sentence) =>
    console.log(sentence),
  );
  const { files, problems } = newFiles(
    answers,
    {
      locales,
      numbers: assessments.map(({ number }) => number),
      scale: assessments[0]?.scale ?? [...content.scales.keys()][0],
      slots: readFileSync(join(project, 'content/assessments/slots.yaml'), 'utf8'),
      today: new Date().toISOString().slice(0, 10),
    },
    (added) => checkFiles(withAdded(added), isPublished),
  );
  stopAt(problems, 'Nothing was written.');
  for (const { path, text } of files) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  console.log(`\n${files.map(({ path }) => `  ${path}`).join('\n')}\n`);
  console.log(NEXT[answers.kind]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** The content with some files more, or instead. */
function withAdded(added) {
  const paths = added.map(({ path }) => path);
  return [
    ...there.filter(({ path }) => !paths.includes(path)),
    ...added.map(({ path, text }) => readSource(path, text)),
  ];
}

function stopAt(problems, consequence) {
  if (problems.length === 0) return;
  console.error(`${formatReport(problems)}\n${consequence}`);
  process.exit(1);
}
