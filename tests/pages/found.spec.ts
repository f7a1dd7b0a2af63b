import { existsSync, readFileSync } from 'node:fs';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { headOf } from '../../src/integrations/built-heads';
import { built, expect, PATHS, test } from './support';

const SITE = 'https://prelude.example';
const heads = new Map(PATHS.map((path) => [path, headOf(built(path))]));

test('every page says its own address, and its twins say so of each other', () => {
  for (const [path, { canonical, alternates }] of heads) {
    expect(canonical, path).toBe(SITE + path);
    expect(
      alternates.map(({ lang }) => lang),
      path,
    ).toEqual(['fr', 'en']);
    for (const { url } of alternates) {
      const twin = heads.get(url.replace(SITE, ''));
      expect(twin?.alternates, `${path} and ${url}`).toEqual(alternates);
    }
  }
});

test('the list of pages holds all that may be found, and nothing else', () => {
  const xml = readFileSync('dist/sitemap.xml', 'utf8');
  const listed = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url!.replace(SITE, ''));
  const wanted = [...heads].filter(([, { unlisted }]) => !unlisted).map(([path]) => path);
  expect(listed.sort()).toEqual(wanted.sort());
  for (const hidden of ['/r/', '/invitation/', '/hors-connexion/', '/recherche/'])
    expect(listed).not.toContain(hidden);
  expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`Sitemap: ${SITE}/sitemap.xml`);
});

test('every page has a picture of its own to be shared with, its key lit', () => {
  const images = new Set<string>();
  for (const [path, { image = '', title = '' }] of heads) {
    expect(title, path).not.toBe('');
    const file = `dist${image.replace(SITE, '')}`;
    expect(existsSync(file), `${path} ${file}`).toBe(true);
    const png = readFileSync(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
    expect(png.length, path).toBeLessThan(80_000);
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
