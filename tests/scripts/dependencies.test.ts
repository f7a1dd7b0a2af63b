import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loose, unexplained, unknownLicences } from '../../scripts/dependencies.mjs';
import { IN_PAGES, readLicences } from '../../src/build/licences';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const reasons = readFileSync('docs/decisions/004-dependencies.md', 'utf8');

describe('the packages that the project stands on', () => {
  it('each have their reason, one version, and a licence that was looked at', () => {
    expect(unexplained(manifest, reasons)).toEqual([]);
    expect(loose(manifest)).toEqual([]);
    expect(unknownLicences(lock)).toEqual([]);
  });

  it('would be named if they had not', () => {
    const stranger = { dependencies: { 'left-pad': '^1.0.0' }, devDependencies: {} };
    expect(unexplained(stranger, reasons)).toEqual(['left-pad']);
    expect(loose(stranger)).toEqual(['left-pad ^1.0.0']);
    const packages = {
      '': {},
      'node_modules/a': { license: 'GPL-3.0' },
      'node_modules/b/node_modules/c': {},
      'node_modules/d': { dev: true, license: 'GPL-3.0' },
      'node_modules/e': { license: '(MIT OR GPL-3.0)' },
    };
    expect(unknownLicences({ packages })).toEqual(['a GPL-3.0', 'c names no licence', 'e (MIT OR GPL-3.0)']);
  });

  it('are all listed with version, licence and address, with the text of what is handed on', () => {
    const all = readLicences(process.cwd());
    const named = all.map(({ name }) => name);
    expect(named).toEqual(expect.arrayContaining([...Object.keys(manifest.dependencies), 'scheduler']));
    for (const { name, version, licence, home, inPages, text } of all) {
      expect(
        [version, licence].every((one) => one !== ''),
        name,
      ).toBe(true);
      expect(home, name).toMatch(/^https?:\/\//);
      if (inPages) expect(text, name).toMatch(/permission|permitted|SIL OPEN FONT/i);
    }
  });

  it('that pages import are said to reach a reader', () => {
    const code = globSync(
      'src/{browser,controls,domain,features,frame,i18n,store,views,worksheets}/**/*.{ts,tsx}',
    ).map((file) => readFileSync(file, 'utf8'));
    const imported = code.flatMap((text) =>
      [...text.matchAll(/(?:from|import)\s*\(?'(@[\w-]+\/[\w.-]+|[a-z][\w-]*)/g)].map(([, name]) => name!),
    );
    const strangers = new Set(
      imported.filter((name) => !IN_PAGES.includes(name) && !name.startsWith('astro')),
    );
    expect([...strangers]).toEqual([]);
  });
});
