import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkPublishable } from '../../src/content/check/publish';
import { neverSaid } from './sentences';
import { formatProblem } from '../../src/content/check/problem';

const folders: string[] = [];
const said: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** What stands in the way with a site file like this one. */
function reportOn(site: string | undefined): string[] {
  const project = mkdtempSync(join(tmpdir(), 'publish-'));
  folders.push(project);
  mkdirSync(join(project, 'content'));
  if (site !== undefined) writeFileSync(join(project, 'content/site.yaml'), site);
  const report = checkPublishable(project).map(formatProblem);
  said.push(...report);
  return report;
}

const EMPTY = `
name: Prélude
tagline: { fr: Sept clés, en: Seven keys }
url: https://prelude.example
locales: [fr, en]
publisher:
  name: ''
  legalForm: ''
  address: ''
  phone: ''
  email: ''
  registration: ''
  capital: ''
  director: ''
host:
  name: ''
  address: ''
  phone: ''
`;
const FILLED = EMPTY.replace('https://prelude.example', 'https://prelude.asso.fr')
  .replace("email: ''", 'email: bonjour@prelude.asso.fr')
  .replace(/: ''/g, ': filled');

test('a site as it comes names every empty field', () => {
  const fields = reportOn(EMPTY).map((line) => /^content\/site\.yaml:\d+ {2}([\w.]+): /.exec(line)?.[1]);
  expect(fields).toEqual([
    'url',
    ...['name', 'legalForm', 'address', 'phone', 'email', 'registration', 'capital', 'director'].map(
      (field) => `publisher.${field}`,
    ),
    ...['name', 'address', 'phone'].map((field) => `host.${field}`),
  ]);
});

test('a site that is filled in has nothing left to say', () => {
  expect(reportOn(FILLED)).toEqual([]);
});

test('some lines may not apply, others are needed of everyone', () => {
  const without = (field: string) => reportOn(FILLED.replace(`${field}: filled`, `${field}: none`));
  for (const field of ['legalForm', 'registration', 'capital']) expect(without(field), field).toEqual([]);
  for (const field of ['address', 'director'])
    expect(without(field), field).toEqual([
      expect.stringMatching(new RegExp(`publisher\\.${field}: needed of every publisher: fill it in`)),
    ]);
  expect(reportOn(FILLED.replace('capital: filled', "capital: ''"))).toEqual([
    expect.stringMatching(/publisher\.capital: empty: fill it in, or write none if you have none$/),
  ]);
});

test.each([
  'https://www.example.org',
  'https://site.test',
  'https://localhost',
  'https://127.0.0.1',
  'http://prelude.asso.fr',
])('%s is no address to publish at', (url) => {
  expect(reportOn(FILLED.replace('https://prelude.asso.fr', url))).toEqual([
    expect.stringMatching(/ {2}url: no public address with https: write where the site will stand$/),
  ]);
});

test('an address to write to is one', () => {
  expect(reportOn(FILLED.replace('bonjour@prelude.asso.fr', 'bonjour')).join('\n')).toMatch(
    /publisher\.email: /,
  );
});

test('a site file that cannot be read says what is wrong with it, and a missing one that it is missing', () => {
  expect(reportOn(FILLED.replace('publisher:', 'editor:')).join('\n')).toMatch(
    /publisher: missing[\s\S]*no field “editor” here/,
  );
  expect(reportOn(undefined)).toEqual(['content/site.yaml  missing: the site cannot do without this file']);
});

test('every sentence is said in one of these tests', () => {
  expect(neverSaid(['src/content/check/publish.ts'], said)).toEqual([]);
});
