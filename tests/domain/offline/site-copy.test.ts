import { describe, expect, it } from 'vitest';
import { fallbackFor, pageAddress, planCopy, type SiteList } from '../../../src/domain/offline/site-copy';

const list = (version: string, home: string, files: SiteList['files']): SiteList => ({
  version,
  home,
  fallback: `${home}offline/`,
  files,
});

describe('a copy of the site', () => {
  const next = list('2', '/', [
    ['/', 'a2'],
    ['/keys/', 'k1'],
    ['/new/', 'n1'],
  ]);
  const before = list('1', '/', [
    ['/', 'a1'],
    ['/keys/', 'k1'],
    ['/gone/', 'g1'],
  ]);

  it('asks for everything the first time, and for nothing where all is there', () => {
    expect(planCopy(next, new Set())).toEqual({ same: [], changed: ['/', '/keys/', '/new/'] });
    expect(planCopy(next, new Set(['/', '/keys/', '/new/']))).toEqual({ same: [], changed: [] });
  });

  it('takes over what an older one holds unchanged, and asks for the rest', () => {
    const olders = [{ copy: 'older', lists: [before] }];
    const same = [['/keys/', 'older']];
    expect(planCopy(next, new Set(), olders)).toEqual({ same, changed: ['/', '/new/'] });
    expect(planCopy(next, new Set(['/']), olders)).toEqual({ same, changed: ['/new/'] });
  });

  it('takes a page that was put back from the copy that has it so, else from the newest', () => {
    const between = list('1b', '/', [
      ['/', 'a1b'],
      ['/keys/', 'k1'],
    ]);
    const first = list('1', '/', [
      ['/', 'a2'],
      ['/keys/', 'k1'],
    ]);
    const olders = [
      { copy: 'broken off', lists: [] },
      { copy: 'between', lists: [list('1b', '/en/', [['/en/', 'e1']]), between] },
      { copy: 'first', lists: [first] },
    ];
    expect(planCopy(next, new Set(), olders)).toEqual({
      same: [
        ['/', 'first'],
        ['/keys/', 'between'],
      ],
      changed: ['/new/'],
    });
  });

  it.each([
    ['/cles/', '/cles/'],
    ['/cles', '/cles/'],
    ['/recherche/?q=x', '/recherche/'],
    ['/data/app/fr.webmanifest', '/data/app/fr.webmanifest'],
    ['/v1.2/cles', '/v1.2/cles/'],
    ['/_astro/frame.A1.js', '/_astro/frame.A1.js'],
  ])('keeps %s under %s', (asked, address) => {
    expect(pageAddress(new URL(asked, 'https://site.test'))).toBe(address);
  });

  it('has a page for what is not in it, in the language of the address where that is kept', () => {
    const lists = [list('1', '/', []), list('1', '/en/', [])];
    expect(fallbackFor('/en/keys/', lists)).toBe('/en/offline/');
    expect(fallbackFor('/cles/', lists)).toBe('/offline/');
    expect(fallbackFor('/cles/', [lists[1]!])).toBe('/en/offline/');
    expect(fallbackFor('/cles/', [])).toBeUndefined();
  });
});
