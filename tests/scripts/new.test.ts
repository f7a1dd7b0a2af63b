import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { askAll } from '../../scripts/new/ask.mjs';
import { type NewFile, newFiles, type Project } from '../../scripts/new/new-files.mjs';
import { type Answers, questionsFor } from '../../scripts/new/questions.mjs';
import { shortOf, slugOf } from '../../scripts/new/words.mjs';
import { checkFiles } from '../../src/content/check/check-content';
import { formatReport } from '../../src/content/check/problem';
import { listKnown } from '../../src/content/check/rules/references';
import { readSource } from '../../src/content/check/source-file';
import { content, files as there } from '../support/content';

const known = listKnown(content);
const questions = questionsFor({ lists: known.dimension, pages: known.page, language: 'fr' });

/** What is said while these lines are typed, and the answers that come of them. */
async function answering(lines: readonly string[], given: readonly string[] = []) {
  const said: string[] = [];
  const input = Readable.from(lines.map((line) => `${line}\n`));
  return { said, answers: await askAll(questions, given, input, (sentence) => said.push(sentence)) };
}

describe('three questions', () => {
  test('are asked in turn, and answered by a line each', async () => {
    const { said, answers } = await answering(['assessment', ' team-welcome ', 'Accueillir les nouveaux']);
    expect(answers).toEqual({ kind: 'assessment', id: 'team-welcome', title: 'Accueillir les nouveaux' });
    expect(said).toEqual([
      'Is it an assessment, or a text on a page of its own? Write “assessment” or “text”.',
      'What is its short name, for files and links? Lower-case English words joined by hyphens, such as team-welcome.',
      'What is its title, in the language of the site (fr)?',
    ]);
  });

  test.each<[string[], string]>([
    [['quiz', 'text'], '“quiz” is neither: write “assessment” or “text”.'],
    [
      ['text', 'Notre équipe', 'our-team'],
      '“Notre équipe” does not fit: write lower-case English words joined by hyphens, such as team-welcome.',
    ],
    [['text', 'a'.repeat(41), 'our-team'], 'The short name is 41 characters long, at most 40: shorten it.'],
    [
      ['assessment', 'sponsor', 'team-welcome'],
      'There is a list “sponsor” already: choose another short name.',
    ],
    [['text', 'tools', 'our-team'], 'There is a page “tools” already: choose another short name.'],
    [['text', 'our-team', '', 'L’équipe'], 'A title has at least one word: write it.'],
    [
      ['text', 'our-team', 'x'.repeat(61), 'L’équipe'],
      'The title is 61 characters long, at most 60: shorten it.',
    ],
  ])('explain an answer that is not good, and wait for another: %j', async (lines, sentence) => {
    const rest = ['text', 'our-team', 'L’équipe'].slice(new Set(lines).size - 1);
    const { said } = await answering([...lines, ...rest]);
    expect(said).toContain(sentence);
  });

  test('take the answers given with the command, and ask again for one that is not good', async () => {
    const { said, answers } = await answering(['our-team', 'L’équipe'], ['text', 'tools']);
    expect(said).toContain('There is a page “tools” already: choose another short name.');
    expect(answers).toEqual({ kind: 'text', id: 'our-team', title: 'L’équipe' });
  });

  test('say so where there is nobody to answer', async () => {
    await expect(answering(['text'])).rejects.toThrow(
      'There was no answer to the last question. Nothing was written.',
    );
  });
});

test('a short name and an address are made of the title', () => {
  expect(slugOf('L’œuvre de l’Équipe : et après ?')).toBe('l-oeuvre-de-l-equipe-et-apres');
  expect(slugOf('Команда')).toBe('');
  expect(shortOf('Notre équipe')).toBe('Notre équipe');
  expect(shortOf('Accueillir les nouveaux venus')).toBe('Accueillir les nouveaux');
  expect(shortOf('Interorganisationnellement parlant')).toBe('Interorganisationnelleme');
});

describe('what is left builds', () => {
  const project: Project = {
    locales: ['fr', 'en'],
    numbers: [...content.assessments.values()].map(({ data }) => data.number),
    scale: 'evidence',
    slots: readFileSync('content/assessments/slots.yaml', 'utf8'),
    today: '2026-11-23',
  };
  const check = (added: readonly NewFile[]) => {
    const paths = added.map(({ path }) => path);
    return checkFiles([
      ...there.filter(({ path }) => !paths.includes(path)),
      ...added.map(({ path, text }) => readSource(path, text)),
    ]);
  };
  const made = (answers: Answers, more: Partial<Project> = {}) =>
    newFiles(answers, { ...project, ...more }, check);

  test.each<Answers>([
    { kind: 'assessment', id: 'team-welcome', title: 'Accueillir les nouveaux' },
    { kind: 'assessment', id: 'a'.repeat(40), title: 'Qui ? « Quoi » : # "où" \'quand\' [et] {pourquoi}' },
    { kind: 'assessment', id: 'x', title: 'Команда' },
    { kind: 'text', id: 'our-team', title: 'L’équipe' },
    { kind: 'text', id: 'faq', title: '- yes: no' },
    { kind: 'text', id: 'true', title: 'true' },
    { kind: 'assessment', id: 'null', title: '2026' },
  ])('$kind $id, $title', (answers) => {
    const { files, problems } = made(answers);
    expect(formatReport(problems as ReturnType<typeof check>)).toBe('The content is sound.');
    expect(files.map(({ path }) => path)).toEqual(
      answers.kind === 'text'
        ? [`content/pages/fr/${answers.id}.mdx`, `content/pages/en/${answers.id}.mdx`]
        : [
            `content/assessments/${answers.id}/assessment.yaml`,
            `content/assessments/${answers.id}/fr.yaml`,
            `content/assessments/${answers.id}/en.yaml`,
            'content/assessments/slots.yaml',
          ],
    );
  });

  test('at an address of its own where the first is taken', () => {
    const { files, problems } = made({ kind: 'text', id: 'compare', title: 'Glossaire' });
    expect(problems).toEqual([]);
    expect(files.map(({ text }) => /slug: (.*)/.exec(text)?.[1])).toEqual(['glossaire-2', 'compare-2']);
  });

  test('with the next number that is an owner’s own, as long as there is one', () => {
    const answers: Answers = { kind: 'assessment', id: 'team-welcome', title: 'Accueillir' };
    expect(made(answers).files[0]?.text).toContain('number: 32\n');
    expect(made(answers, { numbers: [1, 2, 32, 34] }).files[0]?.text).toContain('number: 33\n');
    const all = Array.from({ length: 63 }, (_, i) => i + 1);
    expect(() => made(answers, { numbers: all })).toThrow('All numbers from 32 to 63 are taken');
  });

  test('beside the slots that were given before', () => {
    const { files } = made({ kind: 'assessment', id: 'team-welcome', title: 'Accueillir' });
    const slots = files.at(-1)!.text;
    expect(slots.startsWith(project.slots.trimEnd())).toBe(true);
    expect(slots).toMatch(
      /\nteam-welcome:\n {2}team-welcome-first: 1\n {2}team-welcome-second: 2\n {2}team-welcome-third: 3\n$/,
    );
  });
});
