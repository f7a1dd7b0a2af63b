import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/content-check/check-content';
import { formatProblem, formatReport } from '../../src/content-check/problem';
import { readSource, type SourceFile } from '../../src/content-check/source-file';
import { readdirSync, readFileSync } from 'node:fs';

/** The real content as texts, to break one thing at a time. */
const texts: ReadonlyMap<string, string> = new Map(
  readdirSync('content', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [`${entry.parentPath}/${entry.name}`, readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')]),
);

/** Read once: most files stay as they are. */
const sources = new Map([...texts].map(([path, text]) => [path, readSource(path, text)]));

type Edit = Readonly<Record<string, ((text: string) => string) | null>>;

/** The report on the real content after some edits; null removes a file. */
function reportAfter(edit: Edit): string[] {
  const files: SourceFile[] = [];
  for (const [path, text] of texts) {
    const change = edit[path];
    if (change === null) continue;
    const changed = change?.(text);
    expect(changed, `${path} was to change`).not.toBe(text);
    files.push(changed === undefined ? sources.get(path)! : readSource(path, changed));
  }
  for (const [path, change] of Object.entries(edit))
    if (change && !texts.has(path)) files.push(readSource(path, change('')));
  return checkFiles(files).map(formatProblem);
}

const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
/** A page that an owner adds, which has a line of its own in the front matter. */
const page = (line: string, body = '') => () => `---\ntitle: A\nshort: A\nlead: A.\n${line}\nreviewed: 2026-11-23\n---\n\n${body}\n`;
const PRACTICES = 'content/assessments/practices/assessment.yaml';
const FR = 'content/assessments/practices/fr.yaml';
const EN = 'content/assessments/practices/en.yaml';
const TEXT = 'content/guidance/fr/keys/k5-fears.mdx';
const TEXT_EN = 'content/guidance/en/keys/k5-fears.mdx';

describe('the content check names file, field and remedy for', () => {
  test.each<[what: string, edit: Edit, report: (string | RegExp)[]]>([
    [
      'a missing translation of an item',
      { [EN]: swap(/ {2}sponsor-explains:\n(?: {4}.*\n)+/, '') },
      [/^content\/assessments\/practices\/en\.yaml:\d+ {2}items\.sponsor-explains: missing: translate it here$/],
    ],
    [
      'a missing file',
      { 'content/ui/en.yaml': null },
      ['content/ui/en.yaml  missing or not readable: this file holds the words for “en”'],
    ],
    [
      'a missing word of the interface',
      { 'content/ui/en.yaml': swap('  undo: Undo\n', '') },
      [/^content\/ui\/en\.yaml:\d+ {2}keeping\.undo: missing: add it \(a text\)$/, /missing or not readable/],
    ],
    [
      'blanks that differ between languages',
      { 'content/ui/en.yaml': swap('Kept on this device at {time}.', 'Kept on this device.') },
      [/^content\/ui\/en\.yaml:\d+ {2}keeping\.device: must hold the same blanks as in fr: \{time\}$/],
    ],
    [
      'a dangling reference to a text',
      { [PRACTICES]: swap('guidance: p2-sponsor', 'guidance: p2-sponsors') },
      [/^.*practices\/assessment\.yaml:\d+ {2}dimensions\.0\.guidance: there is no guidance text “p2-sponsors”: correct the id or add it$/],
    ],
    [
      'a dangling item in a text',
      { [TEXT]: swap('<Item id="fears-heard" />', '<Item id="fears-herd" />'), [TEXT_EN]: swap('<Item id="fears-heard" />', '<Item id="fears-herd" />') },
      [
        /^content\/guidance\/en\/keys\/k5-fears\.mdx:\d+ {2}<Item>: there is no item “fears-herd”/,
        /^content\/guidance\/fr\/keys\/k5-fears\.mdx:\d+ {2}<Item>: there is no item “fears-herd”/,
      ],
    ],
    [
      'widgets that differ between languages',
      { [TEXT_EN]: swap('<Item id="fears-heard" />', '') },
      [/k5-fears\.mdx:\d+ {2}must hold the same headings and widgets in the same order as in fr/],
    ],
    [
      'a slot given twice',
      { [PRACTICES]: swap('slot: 6', 'slot: 5') },
      [/dimensions\.0\.sections\.0\.items\.2\.slot: slot 5 belongs to “sponsor-decides” for ever: take 39$/, /slot 6 is gone: keep its item under “retired” with its id$/],
    ],
    [
      'a slot used again after its item was retired',
      { [PRACTICES]: (text) => `${text}retired:\n  - id: old-item\n    slot: 6\n`, [FR]: (text) => `${text}retired:\n  old-item: Ancien point\n`, [EN]: (text) => `${text}retired:\n  old-item: Old point\n` },
      [/items\.1\.slot: slot 6 belonged to “old-item” for ever: take 39$/],
    ],
    [
      'a retired item whose statement is not kept',
      { [PRACTICES]: (text) => `${text}retired:\n  - id: old-item\n    slot: 39\n` },
      [/en\.yaml:\d+ {2}retired\.old-item: missing: translate it here$/, /fr\.yaml:\d+ {2}retired\.old-item: missing: translate it here$/],
    ],
    [
      'an id that stands in two assessments',
      { 'content/assessments/keys/assessment.yaml': swap('id: map-before-tool', 'id: sponsor-authority') },
      [/the id “sponsor-authority” stands twice: choose another$/],
    ],
    [
      'a critical item without its sentence',
      { [FR]: swap(/ {4}cap: 'tant .*\n| {4}cap: tant .*\n/, '') },
      [/fr\.yaml:\d+ {2}items\.sponsor-authority\.cap: missing: a critical item needs the sentence that explains its cap$/],
    ],
    [
      'a critical item that offers not applicable',
      { [PRACTICES]: swap('critical: true', 'critical: true\n            notApplicable: true') },
      [/notApplicable: a critical item cannot be not applicable: remove one of the two$/],
    ],
    [
      'an idea carried nowhere',
      { 'content/inventory.yaml': swap(/(K1\.1:\n {2}idea: .*\n)(?: {2}(?:in|open):.*\n)+/, '$1') },
      [/inventory\.yaml:\d+ {2}K1\.1: carried nowhere: say where it stands \(in\), where it still has to go \(open\), or why it is left out \(dropped\)$/],
    ],
    [
      'an idea said to be where it is not',
      { 'content/inventory.yaml': swap('in: [item/shared-picture, guidance/k1-interactions]', 'in: [item/shared-picture, worksheet/kanban]') },
      [/K1\.3\.in\.1: “worksheet\/kanban” does not exist yet: list it under open, or correct it$/],
    ],
    [
      'a title over 60 characters',
      { [FR]: swap('title: Un sponsor qui décide et que l’on voit', `title: ${'x'.repeat(61)}`) },
      [/dimensions\.sponsor\.title: 61 characters long, at most 60: shorten it$/, /missing or not readable/],
    ],
    [
      'a short name over 24',
      { [TEXT]: swap('short: Accueillir les craintes', `short: ${'x'.repeat(25)}`) },
      [/k5-fears\.mdx:3 {2}short: 25 characters long, at most 24: shorten it$/, /missing or not readable/],
    ],
    [
      'a statement over 140, evidence over 120, a next step over 130',
      {
        [EN]: (text) =>
          text
            .replace(/statement: Our sponsor can say.*/, `statement: ${'x'.repeat(141)}`)
            .replace(/evidence: Three people sum.*/, `evidence: ${'x'.repeat(121)}`)
            .replace(/next: Write a one-page story.*/, `next: ${'x'.repeat(131)}`),
      },
      [
        /statement: 141 characters long, at most 140: shorten it$/,
        /evidence: 121 characters long, at most 120: shorten it$/,
        /next: 131 characters long, at most 130: shorten it$/,
        /missing or not readable/,
      ],
    ],
    [
      'a misspelt field',
      { [PRACTICES]: swap('            stage: 1', '            stag: 1') },
      [/stage: missing: write one of 1, 2, 3, 4, 5$/, /there is no field “stag” here: correct its spelling or remove it$/],
    ],
    [
      'an id that is no id',
      { 'content/glossary/fr.yaml': swap('support:', 'Soutien!:') },
      [/the name does not fit: write lower-case English words/],
    ],
    [
      'YAML that cannot be read',
      { 'content/site.yaml': swap('name: Prélude', 'name: Prélude: un site') },
      [/content\/site\.yaml:2 {2}the YAML cannot be read: Nested mappings are not allowed/],
    ],
    [
      'two pages with one address',
      { [FR]: swap('slug: reussite', 'slug: sponsor') },
      [/fr\.yaml:\d+ {2}dimensions\.success\.slug: \/evaluer\/sponsor\/ is the address of “sponsor” already \(content\/assessments\/practices\/fr\.yaml\): choose another$/],
    ],
    [
      'two pages with one word for their address',
      { 'content/ui/fr.yaml': swap('  method: methode', '  method: sources') },
      [/ui\/fr\.yaml:\d+ {2}addresses\.method: \/sources\/ is the address of “sources” already \(content\/ui\/fr\.yaml\): choose another$/],
    ],
    [
      'a page that stands where a language does',
      { 'content/ui/fr.yaml': swap('  about: a-propos', '  about: en') },
      [/ui\/fr\.yaml:\d+ {2}addresses\.about: \/en\/ is the address of “home” already \(content\/ui\/en\.yaml\): choose another$/],
    ],
    [
      'a page of one’s own in one language alone',
      { 'content/pages/fr/team.mdx': page('slug: equipe') },
      ['content/pages/en/team.mdx  missing or not readable: this file holds the words for “en”'],
    ],
    [
      'a page of one’s own without an address',
      { 'content/pages/fr/team.mdx': page(''), 'content/pages/en/team.mdx': page('slug: team') },
      [/pages\/fr\/team\.mdx:\d+ {2}slug: missing: add it \(a text\)$/],
    ],
    [
      'a page of one’s own at the address of another page, of a language, or of wrong addresses',
      {
        'content/pages/fr/team.mdx': page('slug: glossaire'),
        'content/pages/en/team.mdx': page('slug: assess'),
        'content/pages/fr/history.mdx': page('slug: en'),
        'content/pages/en/history.mdx': page('slug: history'),
        'content/pages/fr/jobs.mdx': page("slug: '404'"),
        'content/pages/en/jobs.mdx': page('slug: history'),
      },
      [
        'content/pages/fr/team.mdx:5  slug: /glossaire/ is the address of “glossary” already (content/ui/fr.yaml): choose another',
        'content/pages/en/team.mdx:5  slug: /en/assess/ is the address of “assess” already (content/ui/en.yaml): choose another',
        'content/pages/fr/history.mdx:5  slug: /en/ is the address of “home” already (content/ui/en.yaml): choose another',
        'content/pages/en/jobs.mdx:5  slug: /en/history/ is the address of “history” already (content/pages/en/history.mdx): choose another',
        'content/pages/fr/jobs.mdx:5  slug: /404/ is where hosts look for what to say of a wrong address: choose another',
      ],
    ],
    [
      'a page of one’s own whose name leads elsewhere or nowhere',
      {
        'content/pages/fr/tools.mdx': page('slug: boite'),
        'content/pages/en/tools.mdx': page('slug: box'),
        'content/pages/fr/Équipe.mdx': page('slug: equipe'),
        'content/pages/en/Équipe.mdx': page('slug: team'),
      },
      [
        'content/pages/fr/tools.mdx  “tools” is a page of the site already: give the file another name',
        'content/pages/en/Équipe.mdx  “Équipe” cannot be linked to: name the file with lower-case English words joined by hyphens, such as our-team',
      ],
    ],
    [
      'a page of one’s own with other headings, a wrong link and a wrong component',
      {
        'content/pages/fr/team.mdx': page('slug: equipe', '## Qui\n\n[a](page:crew) <BandTables />'),
        'content/pages/en/team.mdx': page('slug: team', '[a](page:team) <BandTable />'),
      },
      [
        /pages\/en\/team\.mdx:\d+ {2}must hold the same headings and widgets in the same order as in fr/,
        /pages\/fr\/team\.mdx:\d+ {2}link: there is no page “crew”/,
        /pages\/fr\/team\.mdx:\d+ {2}<BandTables>: is nothing a text can hold/,
      ],
    ],
    [
      'a page in a language that the site does not have',
      { 'content/pages/de/about.mdx': () => texts.get('content/pages/en/about.mdx')! },
      [/^content\/pages\/de\/about\.mdx {2}is in no language of the site: add “de”/],
    ],
    ['a missing page', { 'content/pages/en/method.mdx': null }, ['content/pages/en/method.mdx  missing or not readable: this file holds the words for “en”']],
    [
      'a number of the scoring that does not exist',
      { 'content/pages/fr/method.mdx': swap('<Convention of="balance" />', '<Convention of="balances" />') },
      [/pages\/fr\/method\.mdx:\d+ {2}<Convention>: of “balances” is not known: write one of coverage\.score,/],
    ],
    [
      'headings that differ between languages',
      { 'content/pages/en/method.mdx': swap('## The bands', 'The bands') },
      [/pages\/en\/method\.mdx:\d+ {2}must hold the same headings and widgets in the same order as in fr/],
    ],
    [
      'a task with two A in a RACI matrix',
      { 'content/guidance/fr/practices/p4-frame.mdx': swap('letters: [A, R, C, I]', 'letters: [A, R, A, I]') },
      [/p4-frame\.mdx:\d+ {2}figure\.tasks\.0\.letters: a task has one A, neither more nor fewer$/],
    ],
    [
      'an exchange of a team with itself',
      { 'content/guidance/fr/keys/k1-interactions.mdx': swap(/from: 5\n( +)to: 1/, 'from: 5\n$1to: 5') },
      [/k1-interactions\.mdx:\d+ {2}figure\.exchanges\.0\.to: an exchange needs two teams$/],
    ],
    [
      'the same diagram twice',
      { [TEXT]: (text) => `${text}\n<FearsAndAnswers {...frontmatter.figure} />\n` },
      [/k5-fears\.mdx:\d+ {2}figure: the text shows FearsAndAnswers and FearsAndAnswers: it takes one/],
    ],
    [
      'what may stand once standing twice',
      { 'content/pages/fr/glossary.mdx': (text) => `${text}\n<GlossaryTerms />\n` },
      [/pages\/fr\/glossary\.mdx:\d+ {2}<GlossaryTerms>: stands twice in this text: keep one$/],
    ],
    [
      'a diagram with too many parts',
      { 'content/guidance/fr/keys/k1-interactions.mdx': swap('teams: [Adhésions,', 'teams: [Accueil 2, Adhésions,') },
      [/k1-interactions\.mdx:\d+ {2}figure\.teams: 6 given, at most 5: remove some$/],
    ],
    [
      'a file in a place that nothing reads',
      { 'content/notes/draft.yaml': () => 'a: 1\n' },
      ['content/notes/draft.yaml  no part of the site reads a file in this place: move it or remove it'],
    ],
    [
      'a slot given to another item under a new name',
      {
        [PRACTICES]: swap('id: sponsor-explains', 'id: sponsor-tells'),
        [FR]: swap('  sponsor-explains:', '  sponsor-tells:'),
        [EN]: swap('  sponsor-explains:', '  sponsor-tells:'),
      },
      [/slot 2 was given to “sponsor-explains” for ever: take 39$/, /“sponsor-explains” is gone with its slot 2: keep both under “retired”$/],
    ],
    [
      'two slots that changed places',
      { [PRACTICES]: (text) => text.replace('slot: 6\n', 'slot: X\n').replace('slot: 5\n', 'slot: 6\n').replace('slot: X\n', 'slot: 5\n') },
      [/“sponsor-decides” has slot 6 for ever: write 6$/, /“priority-ranked” has slot 5 for ever: write 5$/],
    ],
    ['no site file', { 'content/site.yaml': null }, ['content/site.yaml  missing or not readable']],
    [
      'a file of a language that the site does not have',
      { 'content/ui/de.yaml': () => texts.get('content/ui/en.yaml')! },
      ['content/ui/de.yaml  is in no language of the site: add “de” to the locales of content/site.yaml, or remove the file'],
    ],
    [
      'a text among the wrong ones',
      { 'content/guidance/fr/keys/k6-support.mdx': null, 'content/guidance/fr/practices/k6-support.mdx': () => texts.get('content/guidance/fr/keys/k6-support.mdx')! },
      ['content/guidance/fr/practices/k6-support.mdx  stands among the wrong texts: move it to keys/'],
    ],
    [
      'a diagram whose data are not its own',
      { [TEXT]: swap('unspoken: true', 'unspoken: maybe') },
      [/k5-fears\.mdx:\d+ {2}figure\.rows\.6\.unspoken: write true or false instead of “maybe”$/],
    ],
  ])('%s', (_, edit, expected) => {
    const report = reportAfter(edit);
    for (const line of expected)
      expect(report).toContainEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });
});

describe('in a text the content check finds', () => {
  const inText = (written: string) => reportAfter({ [TEXT]: (text) => `${text}\n${written}\n` }).filter((line) => line.startsWith(TEXT));

  test.each([
    ['<Itm id="fears-heard" />', /<Itm>: is nothing a text can hold: write one of Item, Assess, Balance, Example/],
    ["<Item id='fears-herd' />", /<Item>: there is no item “fears-herd”/],
    ['<Item id={"fears-heard"} />', /<Item>: needs id="…" with a plain text/],
    ['<Item />', /<Item>: needs id="…" with a plain text/],
    ['<Item name="fears-heard" />', /<Item>: knows no “name”: write id="…"/],
    ['<Item id="fears-heard" />', /<Item>: stands twice in this text: keep one/],
    ['<Example kind="asociation">x</Example>', /<Example>: kind “asociation” is not known: write one of association, company/],
    ['<Example kind="company">', /<Example>: is not closed: write <\/Example> below it/],
    ['[a](txt:k5-fears)', /link: “txt:k5-fears” leads nowhere for sure/],
    ['[a](text:k5-fear)', /link: there is no guidance text “k5-fear”/],
    ['[a](/cles/)', /leads nowhere for sure: write text:<id>, list:<id>, term:<id>, source:<id>, page:<id>, tool:<id> or an address with https/],
    ['<ScaleTable />', /<ScaleTable>: is nothing a text can hold/],
    ['[a](term:crmm)', /link: there is no glossary term “crmm”/],
    ['[a](page:contact)', /link: there is no page “contact”/],
    ['[a](term:raci) et [b](term:raci)', /the term “raci” is linked already: link its first use alone/],
    ['[a][b]\n\n[b]: /cles/', /link: write the address where the link is/],
    ['Une { accolade', /a brace means something else here: remove it/],
    ["import x from 'y'", /components need no import: remove the line/],
  ])('%s', (written, message) => {
    expect(inText(written).join('\n')).toMatch(message);
  });

  test.each(['[a](text:p2-sponsor)', '[a](list:sponsor)', '[a](term:raci)', '[a](source:fedora)', '[a](page:method)', '[a](https://example.org/)', 'x < y, 10 > 3'])('nothing wrong with %s', (written) => {
    expect(inText(written)).toEqual([]);
  });
});

test('every problem is named at once', () => {
  const report = reportAfter({
    [EN]: swap(/ {2}sponsor-explains:\n(?: {4}.*\n)+/, ''),
    [PRACTICES]: swap('guidance: p2-sponsor', 'guidance: p2-sponsors'),
    'content/inventory.yaml': swap(/(K1\.1:\n {2}idea: .*\n)(?: {2}(?:in|open):.*\n)+/, '$1'),
  });
  expect(new Set(report.map((line) => line.split(/[: ]/)[0]))).toEqual(
    new Set([EN, PRACTICES, 'content/inventory.yaml']),
  );
});

test('a report counts what it lists', () => {
  const problem = { file: 'content/site.yaml', field: 'url', message: 'missing: add it (a text)' };
  expect(formatReport([])).toBe('The content is sound.');
  expect(formatReport([problem])).toBe('The content has one problem:\n  content/site.yaml  url: missing: add it (a text)');
  expect(formatReport([problem, problem])).toMatch(/^The content has 2 problems:\n/);
});
