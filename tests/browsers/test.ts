import { mkdirSync, writeFileSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { type EngineName, findEngine } from '../../scripts/engines.mjs';
import type { Engine } from './engines/engine';
import { withPlaywright } from './engines/with-playwright';
import { withWebDriver } from './engines/with-webdriver';
import { Visit } from './visit';

/** A desk’s window and a phone’s. */
export const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 390, height: 780 },
] as const;

interface Reader {
  /** A tab in a profile that knows nothing, in the window that is tried. What goes wrong in it fails the test. */
  readonly visit: Visit;
  /** Somebody else, on a device of their own. */
  readonly somebody: () => Promise<Visit>;
  /** Keeps what the window shows, to be looked at beside what other engines show. */
  readonly show: (visit: Visit, name: string) => Promise<void>;
  readonly window: (typeof WINDOWS)[number];
}

export const test = base.extend<Reader, { engine: Engine }>({
  engine: [
    async ({}, use, { project }) => {
      const name = project.metadata['engine'] as EngineName;
      const start = findEngine(name);
      if (start === undefined) throw new Error(`No ${name} on this machine.`);
      const engine = await (start.by === 'webdriver' ? withWebDriver(start) : withPlaywright(name, start));
      await use(engine);
      await engine.close();
    },
    { scope: 'worker' },
  ],
  window: [WINDOWS[0], { option: true }],
  somebody: async ({ engine, baseURL, window }, use) => {
    const visits: Visit[] = [];
    await use(async () => {
      const visit = new Visit(await engine.open(), baseURL!);
      visits.push(visit);
      await visit.resize(window.width, window.height);
      return visit;
    });
    const faults: string[] = [];
    for (const visit of visits) {
      faults.push(...(await visit.faults().catch(() => [])));
      await visit.close();
    }
    expect(faults).toEqual([]);
  },
  visit: async ({ somebody }, use) => use(await somebody()),
  show: async ({ window }, use, { project }) => {
    const folder = `.cache/browsers/${project.name}/${window.width}`;
    mkdirSync(folder, { recursive: true });
    await use(async (visit, name) => writeFileSync(`${folder}/${name}.png`, await visit.picture()));
  },
});
export const { expect } = test;

/** The same journey in a desk’s window and in a phone’s. */
export function journey(
  name: string,
  walk: (reader: Omit<Reader, 'window'> & { readonly isPhone: boolean }) => Promise<void>,
): void {
  for (const window of WINDOWS)
    test.describe(`${window.width} pixels wide`, () => {
      test.use({ window });
      test(name, ({ visit, somebody, show }) => walk({ visit, somebody, show, isPhone: window.width < 600 }));
    });
}
