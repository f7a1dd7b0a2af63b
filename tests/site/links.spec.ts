import { existsSync, readFileSync } from 'node:fs';
import { readPage } from '../../src/build/finish/html';
import { headOf } from '../../src/build/finish/page-head';
import { brokenLinks } from './links';
import { BASE, expect, ORIGIN, PAGES, test } from './support';

const heads = new Map(
  PAGES.filter(({ path }) => path.endsWith('/')).map(({ path, html }) => [path, headOf(readPage(html))]),
);
const fileOf = (address: string) => `dist/${address.slice((ORIGIN + BASE).length)}`;

test('every link within the site leads to a page, and to a place on it', () => {
  expect(brokenLinks(PAGES, BASE)).toEqual([]);
});

test('every page says its own address, and its twins in other languages say so of each other', () => {
  for (const [path, { canonical, alternates }] of heads) {
    expect(canonical, path).toBe(ORIGIN + path);
    for (const { url } of alternates) {
      expect(url.startsWith(ORIGIN + BASE), url).toBe(true);
      expect(heads.get(url.slice(ORIGIN.length))?.alternates, `${path} and ${url}`).toEqual(alternates);
    }
  }
});

test('the list of pages holds all that may be found, and nothing else', () => {
  const listed = [...readFileSync('dist/sitemap.xml', 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)];
  const wanted = [...heads].filter(([, { unlisted }]) => !unlisted).map(([path]) => ORIGIN + path);
  expect(listed.map(([, url]) => url).sort()).toEqual(wanted.sort());
});

test('every page has a picture to be shared with', () => {
  for (const [path, { image = '', title = '' }] of heads) {
    expect(title, path).not.toBe('');
    expect(existsSync(fileOf(image)), `${path} ${image}`).toBe(true);
    const png = readFileSync(fileOf(image));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
  }
});
