import { describe, expect, test } from 'vitest';
import { headerRules } from '../../../src/build/hosting/headers';
import { headersFile } from '../../../src/build/hosting/headers-file';
import type { HostedSite } from '../../../src/build/hosting/hosted-site';
import { htaccess } from '../../../src/build/hosting/htaccess';
import { nginxConfiguration } from '../../../src/build/hosting/nginx';

const root: HostedSite = {
  host: 'prelude.example',
  base: '/',
  assets: '_astro',
  furtherLocales: ['en', 'de'],
};
const sub: HostedSite = { ...root, base: '/a.b/' };

describe('the rules of headers', () => {
  test('never set the same header twice for one address', () => {
    const rules = headerRules(root);
    for (const inner of rules)
      for (const outer of rules)
        if (inner !== outer && inner.folder.startsWith(outer.folder))
          expect(Object.keys(inner.headers).filter((name) => name in outer.headers)).toEqual([]);
  });

  test('fit on a line, in quotes', () => {
    for (const { headers } of headerRules(root))
      for (const value of Object.values(headers)) expect(value).not.toMatch(/["\n$]/);
  });
});

describe('_headers', () => {
  test('names each folder once, with its headers below it', () => {
    const file = headersFile(root);
    expect(file).toMatch(/^\/\*\n {2}Content-Security-Policy: frame-ancestors 'none'\n/);
    expect(file).toContain('\n\n/pagefind/index/*\n  Cache-Control: public, max-age=31536000, immutable\n');
    const folders = file.split('\n').filter((line) => line.startsWith('/'));
    expect(new Set(folders).size).toBe(folders.length);
  });

  test('keeps to the folder of the site', () => {
    for (const line of headersFile(sub).split('\n')) expect(line).toMatch(/^( {2}\S|\/a\.b\/|$)/);
  });
});

describe('.htaccess', () => {
  test('answers a wrong address in the language of its folder', () => {
    expect(htaccess(root)).toContain('ErrorDocument 404 /404.html\n');
    for (const locale of ['en', 'de'])
      expect(htaccess(sub)).toContain(
        `<If "%{REQUEST_URI} =~ m#^/a\\.b/${locale}/#">\n  ErrorDocument 404 /a.b/${locale}/404.html\n</If>`,
      );
  });

  test('keeps for ever what is named after what it holds, and asks again for the rest', () => {
    const lines = htaccess(sub).split('\n');
    expect(lines.filter((line) => line.includes('Cache-Control')).map((line) => line.trim())).toEqual([
      'Header set Cache-Control "no-cache"',
      ...['_astro', 'pagefind/fragment', 'pagefind/index'].map(
        (folder) =>
          `Header set Cache-Control "public, max-age=31536000, immutable" "expr=%{REQUEST_URI} =~ m#^/a\\.b/${folder}/#"`,
      ),
    ]);
  });

  test('holds every header of the rules', () => {
    for (const { headers } of headerRules(root))
      for (const [name, value] of Object.entries(headers))
        expect(htaccess(root)).toContain(`set ${name} "${value}"`);
  });

  test('opens and closes each part', () => {
    const text = htaccess(root);
    expect(text.match(/<If/g)?.length).toBe(text.match(/<\/If/g)?.length);
  });
});

// What it makes nginx answer is tried with a real one, in `tests/pages/other-sites/nginx.all.spec.ts`.
describe('nginx.conf', () => {
  test('leads from the name of the folder into the folder, where there is one', () => {
    expect(nginxConfiguration(sub)).toContain('location = /a.b {\n    return 301 /a.b/;');
    expect(nginxConfiguration(root)).not.toContain('return 301');
  });

  test('answers to the address of the site', () => {
    expect(nginxConfiguration(root)).toContain('server_name prelude.example;');
  });
});
