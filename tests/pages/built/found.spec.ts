import { readFileSync, statSync } from 'node:fs';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { readPage } from '../../../src/build/finish/html';
import { headOf } from '../../../src/build/finish/page-head';
import { readVocabulary, SAID } from './schema-org';
import { built, expect, PATHS, test } from '../../support/built-site';

const SITE = 'https://prelude.example';
const heads = new Map(PATHS.map((path) => [path, headOf(readPage(built(path)))]));

// What holds for any site, whatever its content, is in `tests/site`.
test('every page has a twin in the other language', () => {
  for (const [path, { alternates }] of heads)
    expect(
      alternates.map(({ lang }) => lang),
      path,
    ).toEqual(['fr', 'en']);
});

test('what is for one reader alone stays out of the list of pages, which robots are told of', () => {
  const listed = readFileSync('dist/sitemap.xml', 'utf8');
  for (const hidden of ['/r/', '/invitation/', '/hors-connexion/', '/recherche/'])
    expect(listed).not.toContain(`<loc>${SITE}${hidden}</loc>`);
  expect(listed).toContain(`<loc>${SITE}/evaluer/</loc>`);
  expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`Sitemap: ${SITE}/sitemap.xml`);
});

test('every page has a picture of its own to be shared with, its key lit', () => {
  const images = new Set<string>();
  for (const [path, { image = '' }] of heads) {
    expect(statSync(`dist${image.replace(SITE, '')}`).size, path).toBeLessThan(80_000);
    images.add(image);
  }
  expect(images.size).toBe(PATHS.length);
  expect(heads.get('/cles/accueillir-les-craintes/')?.image).toMatch(/\.5\.png$/);
  expect(heads.get('/en/assess/sponsor/')?.image).toMatch(/\.ii\.png$/);
});

test('a title says what its page is, within what a list of results shows', () => {
  for (const path of PATHS) {
    const [, title = ''] = /<title>([^<]*)<\/title>/.exec(built(path)) ?? [];
    const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(built(path)) ?? [];
    expect(title.length, `${path} ${title}`).toBeLessThanOrEqual(75);
    expect(description.length, `${path} ${description}`).toBeGreaterThan(40);
    expect(description.length, `${path} ${description}`).toBeLessThanOrEqual(230);
  }
});

const vocabulary = readVocabulary();

interface Thing {
  readonly '@type': string;
}
const graphOf = (html: string): readonly Thing[] | undefined => {
  const [, json] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html) ?? [];
  return json === undefined ? undefined : JSON.parse(json)['@graph'];
};

/** What a validator of structured data has to say of a page, and what it leaves unsaid. */
async function remarks(html: string): Promise<string[]> {
  const found = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(html);
  const issues = await new Validator(vocabulary).validate(found);
  const unsaid = (graphOf(html) ?? []).flatMap((thing) => {
    const said = SAID[thing['@type'] as keyof typeof SAID]?.safeParse(thing);
    return (said?.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`);
  });
  return [...issues.map(({ severity, issueMessage }) => `${severity} ${issueMessage}`), ...unsaid];
}

test('a validator that knows schema.org accepts the structured data of every page', async () => {
  const things = new Map<string, number>();
  let pages = 0;
  for (const path of PATHS) {
    const html = built(path);
    const graph = graphOf(html);
    if (graph === undefined) continue;
    pages += 1;
    expect(html).toContain('{"@context":"https://schema.org",');
    for (const { '@type': type } of graph) things.set(type, (things.get(type) ?? 0) + 1);
    expect(await remarks(html), path).toEqual([]);
  }
  // The home page, twelve texts, eleven lists and ten tools, in two languages.
  expect(pages).toBe(68);
  expect(Object.fromEntries(things)).toEqual({ WebSite: 2, Article: 24, BreadcrumbList: 66 });
});

test('structured data that say something wrong, or leave something out, are refused', async () => {
  const text = '/cles/accueillir-les-craintes/';
  for (const [what, path, from, to, remark] of [
    ['a step without its place', '/evaluer/sponsor/', '"position":1,', '', /"position" is missing/],
    [
      'a thing that schema.org does not know',
      '/',
      '"@type":"WebSite"',
      '"@type":"Website"',
      /Type "Website"/,
    ],
    ['a site with a property of something else', '/', '"name":', '"headlines":"x","name":', /"headlines"/],
    ['a site without an address', '/', '"url":"https://prelude.example/",', '', /^url /m],
    ['an article with a wrong property', text, '"headline"', '"title"', /"title"/],
    ['an article without a headline', text, /"headline":"[^"]*",/, '', /^headline /m],
    ['an article of no day', text, /(?<="dateModified":")[^"]*/, 'hier', /^dateM/m],
    ['a picture without a host', text, /(?<="image":")[^/]*\/\/[^/]*/, '', /^image /m],
  ] as const) {
    const html = built(path);
    const broken = html.replace(/(?<=ld\+json">)[^<]*/, (json) => json.replace(from, to));
    expect(broken, what).not.toBe(html);
    expect((await remarks(broken)).join('\n'), what).toMatch(remark);
  }
});
