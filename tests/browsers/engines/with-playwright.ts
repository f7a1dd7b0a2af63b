import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, firefox, type Page, webkit } from '@playwright/test';
import { browserArgs } from '../../../scripts/browser.mjs';
import type { Start } from '../../../scripts/engines.mjs';
import type { Engine, Key, Tab } from './engine';
import { watchFaults } from './page-faults';

const KINDS = { chromium, firefox, webkit };
/** Playwright puts an empty style into a page before it takes a picture, and ours refuse it. */
const STYLE_OF_PICTURES = 'sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT+SmwNZWA=';
const PRESSED: Partial<Record<Key, string>> = { ShiftTab: 'Shift+Tab' };

/** Chromium, the Firefox that a system brings, and Playwright’s own builds. */
export async function withPlaywright(name: keyof typeof KINDS, { program, by }: Start): Promise<Engine> {
  const downloads = mkdtempSync(join(tmpdir(), 'prelude-saved-'));
  const isSystems = by === 'system-firefox';
  const canPrint = name === 'chromium' || isSystems;
  const browser = await KINDS[name].launch({
    executablePath: program,
    ...(name === 'chromium' && { args: browserArgs }),
    // It is spoken to by WebDriver BiDi and saves files by itself.
    ...(isSystems && {
      channel: 'moz-firefox',
      downloadsPath: downloads,
      firefoxUserPrefs: {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.alwaysOpenPanel': false,
        'browser.download.start_downloads_in_tmp_dir': false,
      },
    }),
  });
  return {
    open: async () => {
      const context = await browser.newContext({
        locale: 'fr-FR',
        ...(!isSystems && { timezoneId: 'Europe/Paris' }),
      });
      await context.addInitScript(watchFaults);
      return tabOf(await context.newPage(), context, downloads, canPrint);
    },
    close: () => browser.close(),
  };
}

function tabOf(page: Page, context: BrowserContext, downloads: string, canPrint: boolean): Tab {
  const said: string[] = [];
  page.on('pageerror', ({ message }) => {
    if (!message.includes(STYLE_OF_PICTURES)) said.push(`error: ${message}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(`console: ${message.text()}`);
  });
  page.on('download', (download) => void download.saveAs(join(downloads, download.suggestedFilename())));
  const faults = async () => {
    const heard = await page.evaluate(() => {
      const { preludeFaults } = window as { preludeFaults?: string[] };
      return preludeFaults?.splice(0) ?? [];
    });
    return [...said.splice(0), ...heard];
  };
  return {
    goto: async (address) => {
      await page.goto(address);
    },
    run: (what, arg) => page.evaluate(what as never, arg),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(PRESSED[key] ?? key),
    hand: (files) => page.locator('[data-handed]').setInputFiles([...files]),
    reload: async () => {
      await page.reload();
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    picture: async () => {
      const heard = await faults();
      const picture = await page.screenshot({ caret: 'initial' });
      await faults();
      said.push(...heard);
      return picture;
    },
    paper: canPrint ? () => page.pdf({ preferCSSPageSize: true }) : undefined,
    another: async () => tabOf(await context.newPage(), context, downloads, canPrint),
    downloads,
    faults,
    close: () => (context.pages().length > 1 ? page.close() : context.close()),
  };
}
