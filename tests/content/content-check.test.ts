import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/content/check/check-content';
import { formatProblem, formatReport } from '../../src/content/check/problem';
import { readSource, type SourceFile } from '../../src/content/check/source-file';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { neverSaid } from './sentences';

/** The real content as texts, to break one thing at a time. */
const texts: ReadonlyMap<string, string> = new Map(
  readdirSync('content', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [`${entry.parentPath}/${entry.name}`, readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')]),
);

/** Read once: most files stay as they are. */
const sources = new Map([...texts].map(([path, text]) => [path, readSource(path, text)]));

type Edit = Readonly<Record<string, ((text: string) => string) | null>>;

/** Every sentence that these tests made the check say. */
const said: string[] = [];

/** The report on the real content after some edits; null removes a file. */
function reportAfter(edit: Edit): string[] {
  const files: SourceFile[] = [];
  for (const [path, text] of texts) {
    const change = edit[path];
    if (change === null) continue;
    if (!change) {
      files.push(sources.get(path)!);
      continue;
    }
    const changed = change(text);
    expect(changed, `${path} was to change`).not.toBe(text);
    files.push(readSource(path, changed));
  }
  for (const [path, change] of Object.entries(edit))
    if (change && !texts.has(path)) files.push(readSource(path, change('')));
  const report = checkFiles(files).map(formatProblem);
  said.push(...report);
  return report;
}

/** A line of the report that holds wherever in its file a problem stands. */
const withoutLine = (line: string) => line.replace(/:\d+ {2}/, '  ');
const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
/** A page that an owner adds, which has a line of its own in the front matter. */
const page = (line: string, body = '') => () => `---\ntitle: A\nshort: A\nlead: A.\n${line}\nreviewed: 2026-11-23\n---\n\n${body}\n`;
const PRACTICES = 'content/assessments/practices/assessment.yaml';
const FR = 'content/assessments/practices/fr.yaml';
const EN = 'content/assessments/practices/en.yaml';
const TEXT = 'content/guidance/fr/keys/k5-fears.mdx';
const TEXT_EN = 'content/guidance/en/keys/k5-fears.mdx';

const SITE = 'content/site.yaml';

describe('the content check names file, field and remedy for', () => {
  test.each<[what: string, edit: Edit, report: (string | RegExp)[]]>([
    [
      'a missing file',
      { 'content/ui/en.yaml': null },
      ['content/ui/en.yaml  missing: add this file, with the words for “en”'],
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
      ],
    ],
    [
      'a misspelt field',
      { [PRACTICES]: swap('            stage: 1', '            stag: 1') },
      [/stage: missing: write one of 1, 2, 3, 4, 5$/, /there is no field “stag” here: correct its spelling or remove it$/],
    ],
    [
      'a page of one’s own in one language alone',
      { 'content/pages/fr/team.mdx': page('slug: equipe') },
      ['content/pages/en/team.mdx  missing: add this file, with the words for “en”'],
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
        'content/pages/fr/jobs.mdx:5  slug: /404/ is where a site answers wrong addresses: choose another',
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
        'content/pages/en/team.mdx:9  “<BandTable />” stands where fr has “## Qui”: keep the same headings and widgets in the same order',
        /pages\/fr\/team\.mdx:\d+ {2}link: there is no page “crew”/,
        /pages\/fr\/team\.mdx:\d+ {2}<BandTables>: is nothing a text can hold/,
      ],
    ],
    [
      'a page in a language that the site does not have',
      { 'content/pages/de/about.mdx': () => texts.get('content/pages/en/about.mdx')! },
      [/^content\/pages\/de\/about\.mdx {2}is in no language of the site: add “de”/],
    ],
    ['a missing page', { 'content/pages/en/method.mdx': null }, ['content/pages/en/method.mdx  missing: add this file, with the words for “en”']],
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
    ['no site file', { 'content/site.yaml': null }, ['content/site.yaml  missing: the site cannot do without this file']],
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
      'a text that stands in no row',
      { 'content/guidance/octave.yaml': swap('id: k5-fears', 'id: k5-worries') },
      ['content/guidance/fr/keys/k5-fears.mdx  stands in no row of the octave: name the file after an id of content/guidance/octave.yaml, or remove it'],
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
    ['[a](txt:k5-fears)', /link: “txt:k5-fears” is no link that can be checked/],
    ['[a](text:k5-fear)', /link: there is no guidance text “k5-fear”/],
    ['[a](/cles/)', /is no link that can be checked: write text:<id>, list:<id>, term:<id>, source:<id>, page:<id>, tool:<id> or an address with https/],
    ['<ScaleTable />', /<ScaleTable>: is nothing a text can hold/],
    ['[a](term:crmm)', /link: there is no glossary term “crmm”/],
    ['[a](page:contact)', /link: there is no page “contact”/],
    ['[a](term:raci) et [b](term:raci)', /the term “raci” is linked already: link its first use alone/],
    ['[a][b]\n\n[b]: /cles/', /link: write the address where the link is/],
    ['Une { accolade', /a brace { or } means something else in a text: remove it/],
    ['| a | b |\n| --- | :-: |\n| c | d |', /a table here has no name for those who do not see it: write a list/],
    ["import x from 'y'", /components need no import: remove the line/],
  ])('%s', (written, message) => {
    expect(inText(written).join('\n')).toMatch(message);
  });

  test.each(['[a](text:p2-sponsor)', '[a](list:sponsor)', '[a](term:raci)', '[a](source:fedora)', '[a](page:method)', '[a](https://example.org/)', 'x < y, 10 > 3'])('nothing wrong with %s', (written) => {
    expect(inText(written)).toEqual([]);
  });
});

describe('the content check finds, each in its place,', () => {
  const CRITICAL = /( {2}sponsor-explains:\n {4}statement: .*\n {4}evidence: .*\n {4}next: .*\n)/;
  const SHEET = 'content/worksheets/side-files/worksheet.yaml';
  const SHEET_FR = 'content/worksheets/side-files/fr.yaml';
  const SHEET_EN = 'content/worksheets/side-files/en.yaml';
  const SCALE = 'content/scales/evidence/scale.yaml';
  const INVENTORY = 'content/inventory.yaml';
  const UI = 'content/ui/en.yaml';
  const RACI = 'content/guidance/fr/practices/p4-frame.mdx';
  const MAP = 'content/guidance/fr/keys/k1-interactions.mdx';

  test.each<[what: string, file: string, change: (text: string) => string, problem: string]>([
    // Values
    ['too large a number', PRACTICES, swap('number: 1', 'number: 64'), 'number: 64 is too much: write at most 63'],
    ['too small a number', PRACTICES, swap('number: 1', 'number: 0'), 'number: 0 is too little: write at least 1'],
    ['half a number', PRACTICES, swap('number: 1', 'number: 1.5'), 'number: write a whole number instead of 1.5'],
    ['a text for a number', PRACTICES, swap('number: 1', 'number: one'), 'number: write a number instead of “one”'],
    ['a text for a list', SITE, swap('locales: [fr, en]', 'locales: fr'), 'locales: write a list instead of “fr”'],
    ['a list for fields', PRACTICES, swap(/balance:\n(?: {2}.*\n)+/, 'balance: [governance]\n'), 'balance: write fields instead of ["governance"]'],
    ['a field left empty', SITE, swap('name: Prélude', 'name:'), 'name: write a text instead of nothing'],
    ['a text left empty', SITE, swap('name: Prélude', "name: ' '"), 'name: empty: write a text, or remove the field where it is optional'],
    ['a list left empty', SITE, swap('locales: [fr, en]', 'locales: []'), 'locales: 0 given, at least 1 needed: add some'],
    ['no day', PRACTICES, swap('released: [2026-11-21]', 'released: [2026-11-31]'), 'released.0: “2026-11-31” does not fit: write a day such as 2026-11-21'],
    ['no address', SITE, swap('url: https://prelude.example', 'url: prelude'), 'url: “prelude” does not fit: write an address such as https://example.org'],
    ['no e-mail address', SITE, swap(/(publisher:[^]*?)email: ''/, '$1email: bonjour'), 'publisher.email: “bonjour” does not fit: write an e-mail address'],
    ['no answer', 'content/example.yaml', swap('sponsor-authority: 2', 'sponsor-authority: perhaps'), 'answers.sponsor-authority: “perhaps” does not fit: write one of 0, 1, 2, 3 or one of “dont-know”, “not-applicable”'],
    ['a share of 85 per cent', 'content/guidance/fr/keys/k3-not-turnkey.mdx', swap('share: 80', 'share: 85'), 'figure.share: 85 does not fit: write a multiple of 10'],
    ['no slug', TEXT, swap(/slug: .*/, 'slug: Les craintes'), 'slug: “Les craintes” does not fit: write lower-case letters without accents, digits and hyphens'],
    ['no language', SITE, swap('[fr, en]', '[fr, English]'), 'locales.1: “English” does not fit: write a language code such as fr or pt-br'],
    ['no front matter', 'content/pages/fr/about.mdx', swap(/^---[^]*?\n---\n/, ''), 'write fields instead of nothing'],

    // Syntax
    ['a bracket left open', PRACTICES, swap('released: [2026-11-21]', 'released: [2026-11-21'), 'the YAML cannot be read: close the bracket or the brace above, or begin this line as far to the right as those it belongs to'],
    ['a special character to begin with', SITE, swap('name: Prélude', 'name: @prelude'), 'the YAML cannot be read: put a text that begins with a special character in quotation marks'],
    ['an asterisk to begin with', SITE, swap('name: Prélude', 'name: *Prélude*'), 'the YAML cannot be read: put a text that begins with an asterisk in quotation marks'],
    ['a field twice', SITE, swap('name: Prélude', 'name: Prélude\nname: Prélude'), 'the YAML cannot be read: this field stands twice: keep one'],
    ['a quotation mark left open', SITE, swap('name: Prélude', "name: 'Prélude"), 'the YAML cannot be read: close the quotation marks, or write a colon after the name of the field'],
    ['a field without a colon', FR, swap('title: Les cinq', 'title Les cinq'), 'the YAML cannot be read: write a colon and a space after the name of the field'],
    ['a tab', SITE, swap("  name: ''", "\tname: ''"), 'the YAML cannot be read: begin lines with spaces instead of tabs'],
    ['an apostrophe within quotation marks', SITE, swap('name: Prélude', "name: 'L'octave'"), 'the YAML cannot be read: something follows where the value ends: put the whole text in double quotation marks'],

    // The site and its scale
    ['a language twice', SITE, swap('[fr, en]', '[fr, fr]'), 'locales: a language stands twice: keep one'],
    ['a line that everybody needs said not to apply', SITE, swap("  address: ''", '  address: none'), 'publisher.address: needed of every publisher: fill it in or leave it empty'],
    ['coverage the wrong way round', SCALE, swap('good: 80', 'good: 50'), 'coverage.good: lower than coverage.score: write at least as much'],
    ['bands in another order', SCALE, swap('id: to-lay', 'id: fragile'), 'bands.0.id: write the bands in the order to-lay, fragile, taking-shape, solid'],
    ['bands that go down', SCALE, swap('from: 50', 'from: 20'), 'bands.2.from: bands begin at 0 and go up: correct the numbers'],
    ['a scale that is not there', PRACTICES, swap('scale: evidence', 'scale: feeling'), 'scale: there is no scale “feeling”: correct the id or add it'],
    ['another scale than elsewhere', PRACTICES, swap('scale: evidence', 'scale: feeling'), 'scale: all assessments share one scale: write evidence'],

    // Assessments
    ['a number given twice', PRACTICES, swap('number: 1', 'number: 2'), 'number: 2 is the number of content/assessments/keys/assessment.yaml already: take a free one'],
    ['no day for a version', PRACTICES, swap('version: 1', 'version: 2'), 'released: version 2 needs 2 days, the earliest first: list a day for each version'],
    ['two days for one version', PRACTICES, swap('released: [2026-11-21]', 'released: [2026-11-21, 2026-11-22]'), 'released: version 1 needs one day: list a day for each version'],
    ['a meaning changed after the last version', PRACTICES, swap('slot: 6', 'slot: 6\n            revised: 2'), 'dimensions.0.sections.0.items.1.revised: 2 is above the version of the assessment, 1: raise the version'],
    ['a retired id used again', PRACTICES, (text) => `${text}retired:\n  - id: sponsor-decides\n    slot: 39\n`, 'dimensions.0.sections.0.items.1: the id “sponsor-decides” belongs to a retired item: choose another'],
    ['more slots than a link holds', PRACTICES, (text) => `${text}retired:\n  - id: far-away\n    slot: 999\n`, 'dimensions: all assessments together have 1037 slots, and a link has room for 1023: ask fewer points'],
    ['an item twice in the express check', PRACTICES, swap('express: [sponsor-authority,', 'express: [sponsor-visible,'), 'express.1: “sponsor-visible” stands twice: keep one'],
    ['a number that skips many', PRACTICES, (text) => `${text}retired:\n  - id: far-away\n    slot: 60\n`, 'retired: slots 39 to 59 are gone: keep their items under “retired”, or begin with 39 again if they were never given'],
    ['one text for two lists', PRACTICES, swap('guidance: p3-success', 'guidance: p2-sponsor'), 'dimensions.1.guidance: “p2-sponsor” is the text of another list already: choose another, or none'],
    ['an idea that is not there', PRACTICES, swap('ideas: [P2.6]', 'ideas: [P2.66]'), 'dimensions.0.sections.0.items.0.ideas.0: there is no idea of the inventory “P2.66”: correct the id or add it'],
    ['a cap for an item that caps nothing', FR, swap(CRITICAL, '$1    cap: tant pis.\n'), 'items.sponsor-explains.cap: only a critical item has this sentence: remove it'],
    ['words of nothing', FR, swap('  sponsor-explains:', '  sponsor-sings:'), 'items.sponsor-sings: belongs to nothing: correct the id or remove it'],

    // The inventory and the meeting
    ['an idea both dropped and carried', INVENTORY, swap(/(K1\.1:\n {2}idea: .*\n)/, '$1  dropped: too long\n'), 'K1.1.dropped: dropped, and carried or open all the same: keep one of the two'],
    ['a place that will never come', INVENTORY, swap(/(K1\.1:\n {2}idea: .*\n)/, '$1  open: [guidance/k9-more]\n'), 'K1.1.open.0: “guidance/k9-more” is no text of the octave: write guidance/ and the id of one'],
    ['a place that is none', INVENTORY, swap('in: [item/map-before-tool,', 'in: [map-before-tool,'), 'K1.1.in.0: “map-before-tool” does not fit: write kind/id, such as item/fears-heard'],
    ['no id of an idea', INVENTORY, swap('K1.1:', 'First:'), 'First: the name does not fit: write an id such as K5.3'],
    ['a role that is not there', 'content/meeting/meeting.yaml', swap('roles: [sponsor, direction, project-lead]', 'roles: [sponsors]'), 'audiences.direction.roles.0: there is no role of a meeting “sponsors”: correct the id or add it'],
    ['a document that is not there', 'content/meeting/meeting.yaml', swap('documents: [calendar]', 'documents: [diary]'), 'audiences.direction.documents.0: there is no document of a meeting “diary”: correct the id or add it'],

    // Words of the interface
    ['a blank in one form of a plural alone', UI, swap("one: '{n} result'", "one: '{count} result'"), 'search.count.one: fr has no blank {count} here: correct it or remove it'],
    ['a term in one language alone', 'content/glossary/en.yaml', (text) => `${text}\nkanban:\n  term: Kanban\n  definition: A board.\n`, 'kanban.term: stands only in en: add it to fr or remove it'],

    // Where things are named, kept and joined
    ['a missing translation of an item', EN, swap(/ {2}sponsor-explains:\n(?: {4}.*\n)+/, ''), 'items.sponsor-explains: missing: translate it here'],
    ['a missing word of the interface', 'content/ui/en.yaml', swap('  undo: Undo\n', ''), 'keeping.undo: missing: add it (a text)'],
    ['blanks that differ between languages', 'content/ui/en.yaml', swap('Kept on this device at {time}.', 'Kept on this device.'), 'keeping.device: must hold the same blanks as in fr: {time}'],
    ['a dangling reference to a text', PRACTICES, swap('guidance: p2-sponsor', 'guidance: p2-sponsors'), 'dimensions.0.guidance: there is no guidance text “p2-sponsors”: correct the id or add it'],
    ['widgets that differ between languages', TEXT_EN, swap('<Item id="fears-heard" />', ''), '“## Seven fears, and what answers them” stands where fr has “<Item id="fears-heard" />”: keep the same headings and widgets in the same order'],
    ['a critical item without its sentence', FR, swap(/ {4}cap: 'tant .*\n| {4}cap: tant .*\n/, ''), 'items.sponsor-authority.cap: missing: a critical item needs a sentence that says why no average makes up for it'],
    ['a critical item that offers not applicable', PRACTICES, swap('critical: true', 'critical: true\n            notApplicable: true'), 'dimensions.0.sections.0.items.0.notApplicable: a critical item applies to everybody: remove notApplicable, or critical'],
    ['an idea carried nowhere', 'content/inventory.yaml', swap(/(K1\.1:\n {2}idea: .*\n)(?: {2}(?:in|open):.*\n)+/, '$1'), 'K1.1: carried nowhere: say where it stands (in), where it still has to go (open), or why it is left out (dropped)'],
    ['an idea said to be where it is not', 'content/inventory.yaml', swap('in: [item/shared-picture, guidance/k1-interactions]', 'in: [item/shared-picture, worksheet/kanban]'), 'K1.3.in.1: “worksheet/kanban” does not exist: correct it, or list a text to come under open'],
    ['a title over 60 characters', FR, swap('title: Un sponsor qui décide et que l’on voit', `title: ${'x'.repeat(61)}`), 'dimensions.sponsor.title: 61 characters long, at most 60: shorten it'],
    ['a short name over 24', TEXT, swap('short: Accueillir les craintes', `short: ${'x'.repeat(25)}`), 'short: 25 characters long, at most 24: shorten it'],
    ['an id that is no id', 'content/glossary/fr.yaml', swap('support:', 'Soutien!:'), 'Soutien!: the name does not fit: write lower-case English words joined by hyphens, such as fears-heard'],
    ['YAML that cannot be read', 'content/site.yaml', swap('name: Prélude', 'name: Prélude: un site'), 'the YAML cannot be read: put a text that holds a colon in quotation marks, and begin a field as far to the left as its neighbours'],
    ['two pages with one address', FR, swap('slug: reussite', 'slug: sponsor'), 'dimensions.success.slug: /evaluer/sponsor/ is the address of “sponsor” already (content/assessments/practices/fr.yaml): choose another'],
    ['two pages with one word for their address', 'content/ui/fr.yaml', swap('  method: methode', '  method: sources'), 'addresses.method: /sources/ is the address of “sources” already (content/ui/fr.yaml): choose another'],
    ['a page that stands where a language does', 'content/ui/fr.yaml', swap('  about: a-propos', '  about: en'), 'addresses.about: /en/ is the address of “home” already (content/ui/en.yaml): choose another'],
    ['a number of the scoring that does not exist', 'content/pages/fr/method.mdx', swap('<Convention of="balance" />', '<Convention of="balances" />'), '<Convention>: of “balances” is not known: write one of coverage.score, coverage.good, fewItems, index, balance, strength, nextSteps, items, lists, critical, express'],
    ['headings that differ between languages', 'content/pages/en/method.mdx', swap('## The bands', 'The bands'), '“<BandTable />” stands where fr has “## Les paliers”: keep the same headings and widgets in the same order'],
    ['a task with two A in a RACI matrix', 'content/guidance/fr/practices/p4-frame.mdx', swap('letters: [A, R, C, I]', 'letters: [A, R, A, I]'), 'figure.tasks.0.letters: a task has one A, neither more nor fewer: correct the letters'],
    ['an exchange of a team with itself', 'content/guidance/fr/keys/k1-interactions.mdx', swap(/from: 5\n( +)to: 1/, 'from: 5\n$1to: 5'), 'figure.exchanges.0.to: from and to are the same: an exchange needs two teams'],
    ['the same diagram twice', TEXT, (text) => `${text}\n<FearsAndAnswers {...frontmatter.figure} />\n`, 'figure: the text shows FearsAndAnswers and FearsAndAnswers: it takes one, as <TwoTracks {...frontmatter.figure} />'],
    ['what may stand once standing twice', 'content/pages/fr/glossary.mdx', (text) => `${text}\n<GlossaryTerms />\n`, '<GlossaryTerms>: stands twice in this text: keep one'],
    ['a diagram with too many parts', 'content/guidance/fr/keys/k1-interactions.mdx', swap('teams: [Adhésions,', 'teams: [Accueil 2, Adhésions,'), 'figure.teams: 6 given, at most 5: remove some'],
    ['a diagram whose data are not its own', TEXT, swap('unspoken: true', 'unspoken: maybe'), 'figure.rows.6.unspoken: write true or false instead of “maybe”'],

    // Texts
    ['a text without what to remember', TEXT, swap(/remember: .*\n/, ''), 'remember: missing: add it, or mark the text with draft: true'],
    ['a text without a diagram', TEXT, swap(/<FearsAndAnswers .*\n/, ''), 'figure: the text shows no diagram: it takes one, as <TwoTracks {...frontmatter.figure} />'],
    ['a text that ends too soon', TEXT_EN, swap(/<Assess .*\/>\s*$/, ''), 'nothing more stands where fr has “<Assess dimension="k5-fears" />”: keep the same headings and widgets in the same order'],
    ['a diagram without data', TEXT, swap(/figure:\n(?: .*\n)+/, ''), 'figure: missing: write the data of FearsAndAnswers here'],
    ['an exchange drawn twice', MAP, swap(/from: 1\n( +)to: 2/, 'from: 5\n$1to: 1'), 'figure.exchanges.1: this exchange is drawn already: join the two'],
    ['a bar that ends before it begins', 'content/guidance/fr/keys/k7-after-go-live.mdx', swap(/from: 1\n( +)to: 3/, 'from: 3\n$1to: 1'), 'figure.rows.0: ends before it begins: correct from or to'],
    ['a role without a letter', RACI, swap('letters: [A, R, C, I]', 'letters: [A, R, C]'), 'figure.tasks.0.letters: write one letter for each role, or the word none'],
    ['a task that nobody does', RACI, swap('letters: [A, R, C, I]', 'letters: [A, C, C, I]'), 'figure.tasks.0.letters: nobody does this task: give one role an R'],

    // Worksheets
    ['a place given twice', SHEET, swap('place: 10', 'place: 1'), 'place: 1 is the place of content/worksheets/raci/worksheet.yaml already: choose another'],
    ['a field given twice', SHEET, swap('id: cause', 'id: files'), 'parts.1.fields.0.id: “files” stands twice: choose another id'],
    ['a choice without options', SHEET, swap(', options: [ask-why, add-what-lacks, declare, move-in, delete]', ''), 'parts.1.fields.1.options: a choice needs options: list their ids'],
    ['a column of choices without options', SHEET, swap(', options: [habit, missing-field, trust, speed, offline, other]', ''), 'parts.0.fields.0.columns.2.options: a choice needs options: list their ids'],
    ['a table without columns', SHEET, swap(/ {8}columns:\n(?: {10}.*\n)+/, ''), 'parts.0.fields.0.columns: a table needs columns: list them'],
    ['a column that takes the place of a row’s own id', SHEET, swap('id: what,', 'id: id,'), 'parts.0.fields.0.columns.0.id: “id” is how a row is told apart: choose another id'],
    ['a field without words', SHEET_FR, swap(/ {2}review: \{.*\n/, ''), 'fields.review: missing: write it here'],
    ['an example that is no sheet', SHEET_EN, swap("review: '2027-04-01'", 'review: soon'), 'example.review: does not fit the worksheet: correct the id, the option, the number or the day'],
    ['an example with a day in a row that is none', 'content/worksheets/go-live/en.yaml', swap("from: '2027-06-14'", "from: '0027-06-14'"), 'example.peaks.0.from: does not fit the worksheet: correct the id, the option, the number or the day'],
    ['an example that differs between languages', SHEET_EN, swap('next: [ask-why, add-what-lacks]', 'next: [ask-why]'), 'example.next.1: differs from fr: write the same rows, choices and numbers'],
    ['a theme of the charter that is no letter', 'content/worksheets/charter/worksheet.yaml', swap('id: S\n', 'id: Staff\n'), 'themes.0.id: “Staff” does not fit: write one capital letter'],
    ['a clause of the charter that is no number', 'content/worksheets/charter/worksheet.yaml', swap('id: S1,', 'id: first,'), 'themes.0.clauses.0.id: “first” does not fit: write the letter of the theme and a number, such as S1'],
  ])('%s', (_, file, change, problem) => {
    const report = reportAfter({ [file]: change });
    expect(report.map(withoutLine)).toContain(`${file}  ${problem}`);
    expect(report).toContainEqual(expect.stringMatching(/:\d+ {2}/));
  });
});

test.each([
  ['content/assessments/keys/assessment.yaml', 'stage:', 'stag:'],
  ['content/guidance/octave.yaml', 'id:', 'ids:'],
  ['content/sources/sources.yaml', 'author:', 'autor:'],
  ['content/inventory.yaml', 'idea:', 'ides:'],
  ['content/worksheets/raci/worksheet.yaml', 'place:', 'plac:'],
  ['content/guidance/fr/keys/k5-fears.mdx', 'lead:', 'laed:'],
  ['content/scales/evidence/scale.yaml', 'levels:', 'level:'],
  ['content/meeting/fr.yaml', 'roles:', 'role:'],
  ['content/glossary/fr.yaml', 'term:', 'trem:'],
  ['content/ui/fr.yaml', 'footer:', 'foter:'],
  ['content/site.yaml', 'url:', 'ulr:'],
])('one slip in %s is said once, and nothing that only follows from it', (file, from, to) => {
  const report = reportAfter({ [file]: swap(from, to) });
  expect(report).toEqual([expect.stringContaining(': missing: '), expect.stringContaining(`there is no field “${to.slice(0, -1)}” here`)]);
});

describe('of what an owner set, the content check names', () => {
  test.each<[what: string, from: string, to: string, report: string | RegExp]>([
    ['a tagline that a language lacks', '  en: Seven keys and five practices for preparing a CRM project\n', '', 'tagline: says nothing in “en”: add a line for it'],
    ['an accent that is too pale', "accent: '#9b1f38'", "accent: '#e3b341'", /accent: #e3b341 is too pale to be read on the pages: the nearest colour that can be is #[0-9a-f]{6}$/],
    ['an accent that is no colour', "accent: '#9b1f38'", 'accent: red', 'accent: “red” does not fit: write a colour as #9b1f38'],
    ['an assessment that is off and has no folder', 'assessments: []', 'assessments: [gone]', 'off.assessments.0: there is no folder content/assessments/gone: remove the line'],
    ['a worksheet that is off and has no folder', 'worksheets: []', 'worksheets: [gone]', 'off.worksheets.0: there is no folder content/worksheets/gone: remove the line'],
    ['no assessment that is on', 'assessments: []', 'assessments: [keys, practices]', 'off.assessments: switches every assessment off: leave one on'],
    ['a logo that is not there', "logo: ''", 'logo: sign.svg', 'logo: there is no file public/sign.svg: put it there, or leave the line empty'],
    ['a logo with no name of a file', "logo: ''", 'logo: ../secret.svg', 'logo: “../secret.svg” does not fit: write the name of a file in public/, as logo.svg'],
    ['a form without https', "form: ''", 'form: http://example.org/form', 'contact.form: “http://example.org/form” does not fit: write an address with https'],
  ])('%s', (_, from, to, report) => {
    const found = reportAfter({ [SITE]: swap(from, to) });
    expect(found).toEqual([typeof report === 'string' ? expect.stringMatching(/^content\/site\.yaml:\d+ {2}/) : expect.stringMatching(report)]);
    if (typeof report === 'string') expect(found[0]).toContain(report);
  });

  test('nothing where texts, assessments and worksheets name what is off', () => {
    expect(reportAfter({ [SITE]: swap('assessments: []', 'assessments: [practices]') })).toEqual([]);
    expect(reportAfter({ [SITE]: swap('worksheets: []', 'worksheets: [raci, charter]') })).toEqual([]);
    expect(reportAfter({ [SITE]: swap('parts: []', 'parts: [tools, dossiers, meeting, invitations]') })).toEqual([]);
  });

  test('the holes that are left where the folder of an assessment goes', () => {
    const gone = Object.fromEntries(['assessment', 'fr', 'en'].map((file) => [`content/assessments/practices/${file}.yaml`, null]));
    const report = reportAfter(gone).join('\n');
    expect(report).toMatch(/content\/guidance\/fr\/practices\/p2-sponsor\.mdx:\d+ {2}<Item>: there is no item “sponsor-authority”: correct the id or add it/);
  });

  test('the holes that are left where the folder of a worksheet goes', () => {
    const gone = Object.fromEntries(['worksheet', 'fr', 'en'].map((file) => [`content/worksheets/raci/${file}.yaml`, null]));
    const link = (text: string) => `${text}\n[a](tool:raci)\n`;
    const report = reportAfter({ ...gone, [TEXT]: link, [TEXT_EN]: link }).map(withoutLine);
    expect(report.filter((line) => !line.startsWith('content/inventory.yaml'))).toEqual([
      'content/assessments/practices/assessment.yaml  dimensions.2.sections.2.items.1.worksheet: there is no worksheet “raci”: correct the id or add it',
      'content/guidance/en/keys/k5-fears.mdx  link: there is no worksheet “raci”: correct the id or add it',
      'content/guidance/fr/keys/k5-fears.mdx  link: there is no worksheet “raci”: correct the id or add it',
      'content/meeting/meeting.yaml  worksheets.raci: there is no worksheet “raci”: correct the id or add it',
    ]);
    const ideas = Object.values(parse(texts.get('content/inventory.yaml')!) as Record<string, { in?: string[] }>);
    const carried = ideas.flatMap((idea) => idea.in ?? []).filter((place) => place === 'worksheet/raci');
    const holes = report.filter((line) => line.startsWith('content/inventory.yaml'));
    expect(holes).toHaveLength(carried.length);
    for (const hole of holes)
      expect(hole).toMatch(/^content\/inventory\.yaml {2}\w\d\.\d+\.in\.\d: “worksheet\/raci” does not exist: correct it, or list a text to come under open$/);
  });
});

describe('whatever names what is not there, the content check says so, and nothing else', () => {
  const OCTAVE = 'content/guidance/octave.yaml';
  const MEETING = 'content/meeting/meeting.yaml';
  const ABOUT = 'content/pages/fr/about.mdx';
  const link = (target: string) => (text: string) => `${text}\n[a](${target})\n`;

  test.each<[what: string, file: string, change: (text: string) => string, problem: string]>([
    ['a link to a text', TEXT, link('text:gone'), 'link: there is no guidance text “gone”: correct the id or add it'],
    ['a link to a list', TEXT, link('list:gone'), 'link: there is no list “gone”: correct the id or add it'],
    ['a link to a term', TEXT, link('term:gone'), 'link: there is no glossary term “gone”: correct the id or add it'],
    ['a link to a source', TEXT, link('source:gone'), 'link: there is no source “gone”: correct the id or add it'],
    ['a link to a page', TEXT, link('page:gone'), 'link: there is no page “gone”: correct the id or add it'],
    ['a link to a tool', TEXT, link('tool:gone'), 'link: there is no worksheet “gone”: correct the id or add it'],
    ['a link on a page around the texts', ABOUT, link('source:gone'), 'link: there is no source “gone”: correct the id or add it'],
    ['the technical list of a balance', PRACTICES, swap('technical: governance', 'technical: gone'), 'balance.technical: there is no list “gone”: correct the id or add it'],
    ['the human list of a balance', PRACTICES, swap('human: people', 'human: gone'), 'balance.human: there is no list “gone”: correct the id or add it'],
    ['the text of a balance', PRACTICES, swap('guidance: p1-two-projects', 'guidance: gone'), 'balance.guidance: there is no guidance text “gone”: correct the id or add it'],
    ['a point of the express check', PRACTICES, swap('sponsor-visible, project', 'gone, project'), 'express.1: there is no item “gone”: correct the id or add it'],
    ['the worksheet of a point', PRACTICES, swap('worksheet: raci', 'worksheet: gone'), 'dimensions.2.sections.2.items.1.worksheet: there is no worksheet “gone”: correct the id or add it'],
    ['a text that goes with another', OCTAVE, swap('related: [k2-beyond-tech,', 'related: [gone,'), 'keys.0.related.0: there is no guidance text “gone”: correct the id or add it'],
    ['a source of a text', OCTAVE, swap('sources: [fedora]', 'sources: [gone]'), 'keys.0.sources.0: there is no source “gone”: correct the id or add it'],
    ['an answer of the example', 'content/example.yaml', swap('  sponsor-authority:', '  gone:'), 'answers.gone: there is no item “gone”: correct the id or add it'],
    ['a list of the meeting', MEETING, swap('  k1-interactions:', '  gone:'), 'lists.gone: there is no list “gone”: correct the id or add it'],
    ['a worksheet of the meeting', MEETING, swap('  raci:', '  gone:'), 'worksheets.gone: there is no worksheet “gone”: correct the id or add it'],
    ['the text of a worksheet', 'content/worksheets/raci/worksheet.yaml', swap('guidance: [p4-frame,', 'guidance: [gone,'), 'guidance.0: there is no guidance text “gone”: correct the id or add it'],
  ])('%s', (_, file, change, problem) => {
    expect(reportAfter({ [file]: change }).map(withoutLine)).toEqual([`${file}  ${problem}`]);
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

test('every sentence that the check can say is said in one of these tests', () => {
  const sources = ['src/content/check', 'src/schemas', 'src/worksheets'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => (folder === 'src/worksheets' ? file.endsWith('-words.ts') : file.endsWith('.ts')))
      .map((file) => `${folder}/${file}`),
  );
  // What stands before publishing is said in publish.test.ts, the head of a report above.
  const elsewhere = ['src/content/check/publish.ts', 'src/content/check/problem.ts'];
  expect(neverSaid(sources.filter((file) => !elsewhere.includes(file)), said)).toEqual([]);
});
