import { mkdirSync, writeFileSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { type EngineName, findEngine } from '../../scripts/engines.mjs';
import type { Engine } from './engines/engine';
import { withPlaywright } from './engines/with-playwright';
import { withWebDriver } from './engines/with-webdriver';
import { Visit } from './visit';

/** A desk’s window and a phone’s. */
const WINDOWS = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 780 } } as const;
type Where = keyof typeof WINDOWS;

interface Reader {
  /** A tab in a profile that knows nothing, in the window that is tried. What goes wrong in it fails the test. */
  readonly visit: Visit;
  /** Somebody else, on a device of their own. */
  readonly somebody: () => Promise<Visit>;
  /** Keeps what the window shows, to be looked at beside what other engines show. */
  readonly show: (visit: Visit, name: string) => Promise<void>;
  readonly window: (typeof WINDOWS)[Where];
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
  window: [WINDOWS.desk, { option: true }],
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

/** A journey in the window that its story is made in, or in both where they differ: a menu, a list. */
export function journey(
  name: string,
  windows: readonly Where[],
  walk: (reader: Omit<Reader, 'window'>) => Promise<void>,
): void {
  for (const where of windows)
    test.describe(`${WINDOWS[where].width} pixels wide`, () => {
      test.use({ window: WINDOWS[where] });
      test(name, ({ visit, somebody, show }) => walk({ visit, somebody, show }));
    });
}
