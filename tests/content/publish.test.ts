import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkPublishable } from '../../src/content-check/publish';
import { formatProblem } from '../../src/content-check/problem';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** What stands in the way with a site file like this one. */
function reportOn(site: string): string[] {
  const project = mkdtempSync(join(tmpdir(), 'publish-'));
  folders.push(project);
  mkdirSync(join(project, 'content'));
  writeFileSync(join(project, 'content/site.yaml'), site);
  return checkPublishable(project).map(formatProblem);
}

const EMPTY = readFileSync('content/site.yaml', 'utf8');
const FILLED = EMPTY.replace('https://prelude.example', 'https://prelude.asso.fr').replace(/: ''/g, ': filled');

test('a site as it comes names every empty field', () => {
  const fields = reportOn(EMPTY).map((line) => /^content\/site\.yaml:\d+ {2}([\w.]+): /.exec(line)?.[1]);
  expect(fields).toEqual([
    'url',
    ...['name', 'legalForm', 'address', 'phone', 'email', 'registration', 'capital', 'director'].map((field) => `publisher.${field}`),
    ...['name', 'address', 'phone'].map((field) => `host.${field}`),
  ]);
});

test('a site that is filled in has nothing left to say', () => {
  expect(reportOn(FILLED)).toEqual([]);
});

test('some lines may not apply, others are needed of everyone', () => {
  expect(reportOn(FILLED.replace('capital: filled', 'capital: none').replace('legalForm: filled', 'legalForm: none'))).toEqual([]);
  expect(reportOn(FILLED.replace('director: filled', 'director: none'))).toEqual([
    expect.stringMatching(/publisher\.director: needed: fill it in$/),
  ]);
  expect(reportOn(FILLED.replace('capital: filled', "capital: ''"))).toEqual([
    expect.stringMatching(/publisher\.capital: empty: fill it in, or write none if you have none$/),
  ]);
});

test('a site file that cannot be read says what is wrong with it', () => {
  expect(reportOn(FILLED.replace('publisher:', 'editor:')).join('\n')).toMatch(/publisher: missing[\s\S]*no field “editor” here/);
});
