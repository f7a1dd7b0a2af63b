import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFiles } from '../../src/content-check/check-content';
import { formatProblem } from '../../src/content-check/problem';
import { readContent, readSource } from '../../src/content-check/source-file';

const SITE = 'content/site.yaml';
const real = readContent(process.cwd());
const site = readFileSync(SITE, 'utf8');

/** What is said of the real content with another line in the site file. */
function reportWith(from: string, to: string): string[] {
  expect(site).toContain(from);
  const changed = readSource(SITE, site.replace(from, to));
  return checkFiles(real.map((file) => (file.path === SITE ? changed : file))).map(formatProblem);
}

test.each<[what: string, from: string, to: string, report: (string | RegExp)[]]>([
  [
    'a tagline that a language lacks',
    '  en: Seven keys and five practices for preparing a CRM project\n',
    '',
    [/^content\/site\.yaml:\d+ {2}tagline: says nothing in “en”: add a line for it$/],
  ],
  [
    'an accent that is too pale',
    "accent: '#9b1f38'",
    "accent: '#e3b341'",
    [
      /^content\/site\.yaml:\d+ {2}accent: #e3b341 is too pale to be read on the pages: the nearest colour that can be is #[0-9a-f]{6}$/,
    ],
  ],
  [
    'an accent that is no colour',
    "accent: '#9b1f38'",
    'accent: red',
    [/missing or not readable/, /accent: “red” does not fit: write a colour as #9b1f38$/],
  ],
  [
    'an assessment that is off and has no folder',
    'assessments: []',
    'assessments: [gone]',
    [/off\.assessments\.0: there is no folder content\/assessments\/gone: remove the line$/],
  ],
  [
    'a worksheet that is off and has no folder',
    'worksheets: []',
    'worksheets: [gone]',
    [/off\.worksheets\.0: there is no folder content\/worksheets\/gone: remove the line$/],
  ],
  [
    'no assessment that is on',
    'assessments: []',
    'assessments: [keys, practices]',
    [/off\.assessments: switches every assessment off: leave one on$/],
  ],
  [
    'a logo with no name of a file',
    "logo: ''",
    'logo: ../secret.svg',
    [/missing or not readable/, /logo: .*write the name of a file in public\/, as logo\.svg$/],
  ],
  [
    'a form without https',
    "form: ''",
    'form: http://example.org/form',
    [/missing or not readable/, /contact\.form: .* does not fit: write an address with https$/],
  ],
])('the content check names file, field and remedy for %s', (_, from, to, report) => {
  expect(reportWith(from, to)).toEqual(report.map((line) => expect.stringMatching(line)));
});

test('what is off may be named by texts, assessments and worksheets all the same', () => {
  expect(reportWith('assessments: []', 'assessments: [practices]')).toEqual([]);
  expect(reportWith('worksheets: []', 'worksheets: [raci, charter]')).toEqual([]);
  expect(reportWith('parts: []', 'parts: [tools, dossiers, meeting, invitations]')).toEqual([]);
});
