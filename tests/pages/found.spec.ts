import { readFileSync, statSync } from 'node:fs';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { headOf } from '../../src/integrations/built-heads';
import { built, expect, PATHS, test } from './support';

const SITE = 'https://prelude.example';
const heads = new Map(PATHS.map((path) => [path, headOf(built(path))]));

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

/** What a validator of structured data has to say of a page. */
async function remarks(html: string): Promise<string[]> {
  const found = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(html);
  const issues = await new Validator().validate(found);
  return issues.map(({ severity, issueMessage }) => `${severity} ${issueMessage}`);
}

test('a validator accepts the structured data of every page', async () => {
  let pages = 0;
  for (const path of PATHS) {
    const [, json] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(built(path)) ?? [];
    if (json === undefined) continue;
    pages += 1;
    const { '@context': context, '@graph': graph } = JSON.parse(json);
    expect(context).toBe('https://schema.org');
    for (const thing of graph)
      expect(['WebSite', 'Article', 'BreadcrumbList'], path).toContain(thing['@type']);
    expect(await remarks(built(path)), path).toEqual([]);
  }
  // The home page, twelve texts, eleven lists and ten tools, in two languages.
  expect(pages).toBe(68);
  // It would say so if it did not.
  const broken = built('/evaluer/sponsor/').replace(
    '"@type":"ListItem","position":1,',
    '"@type":"ListItem",',
  );
  expect(await remarks(broken)).not.toEqual([]);
});
