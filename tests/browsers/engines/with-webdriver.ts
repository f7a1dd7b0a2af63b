import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, By, Capabilities, Key as Keys, Origin, type WebDriver } from 'selenium-webdriver';
import { findFreePort } from '../../../scripts/ports.mjs';
import type { Start } from '../../../scripts/engines.mjs';
import type { Engine, Key, Tab } from './engine';

const PRESSED: Record<Exclude<Key, 'ShiftTab'>, string> = {
  Tab: Keys.TAB,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Space: Keys.SPACE,
  ArrowDown: Keys.ARROW_DOWN,
  ArrowUp: Keys.ARROW_UP,
  ArrowLeft: Keys.ARROW_LEFT,
  ArrowRight: Keys.ARROW_RIGHT,
  Backspace: Keys.BACK_SPACE,
};
/** The buttons of its window would not let it be as narrow as a phone. */
const SMALL_WINDOW = `* { min-width: 0; min-height: 0; margin: 0; padding: 0; font-size: 1px; }
image { margin: 0 -6px; -gtk-icon-transform: scale(0.2); }`;

/** A driver with its browser, which ends with it. */
interface Session {
  readonly driver: WebDriver;
  /** What the browser wrote since the last time. */
  readonly said: string[];
  readonly kill: () => void;
}

/**
 * The WebKit of a Linux distribution, in the little browser that comes with its driver. A driver has one session, and
 * a session one profile: each profile has a driver of its own, which the next one takes over emptied.
 */
export async function withWebDriver(start: Start): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'prelude-webkit-'));
  const downloads = join(home, 'saved');
  mkdirSync(join(home, 'gtk-3.0'), { recursive: true });
  mkdirSync(downloads);
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), SMALL_WINDOW);
  writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const screen = await openScreen();
  const env = {
    ...process.env,
    DISPLAY: screen.name,
    XDG_CONFIG_HOME: home,
    LANGUAGE: 'fr',
    TZ: 'Europe/Paris',
    // In a container of its own nothing else could be reached from it.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const idle: Session[] = [];
  const open = async (): Promise<Tab> => {
    const session = idle.pop() ?? (await begin(start, env));
    const { driver, said } = session;
    const visited = new Set<string>();
    return tabOf(driver, await driver.getWindowHandle(), downloads, said, visited, async () => {
      const isEmptied = await emptied(driver, visited).catch(() => false);
      said.splice(0);
      if (isEmptied) idle.push(session);
      else session.kill();
    });
  };
  const close = () => {
    for (const { kill } of idle) kill();
    screen.close();
    return Promise.resolve();
  };
  return { open, close };
}

async function begin(start: Start, env: NodeJS.ProcessEnv): Promise<Session> {
  const port = await findFreePort(4700 + Math.floor(Math.random() * 200));
  const service = spawn(start.driver!, [`--port=${port}`, '--host=127.0.0.1'], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [service.stdout, service.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(...text.split('\n')));
  const driver = await connect(port, start.program);
  // Asked to quit, the driver waits for tabs that are hidden.
  return { driver, said, kill: () => process.kill(-service.pid!) };
}

/** Where no script of ours runs, so that nothing is written again. */
const BARE = '/robots.txt';

/**
 * Leaves one new window, and nothing on the device of what was visited.
 * @returns whether that could be done: of a host that is gone nothing can
 */
async function emptied(driver: WebDriver, visited: ReadonlySet<string>): Promise<boolean> {
  if (visited.size > 1) return false;
  const before = await driver.getAllWindowHandles();
  await driver.switchTo().newWindow('window');
  const handle = await driver.getWindowHandle();
  for (const one of before) {
    await driver.switchTo().window(one);
    await driver.close();
  }
  await driver.switchTo().window(handle);
  for (const origin of visited) {
    await driver.get(origin + BARE);
    const left = await driver.executeAsyncScript<number>(empty);
    if (left !== 0) return false;
  }
  await driver.get('about:blank');
  return true;
}

/** Runs in a page: takes away all that its site has kept, and says how much is left. */
function empty(...[done]: [(left: number) => void]): void {
  const all = async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
    return localStorage.length + (await caches.keys()).length;
  };
  void all().then(done, () => done(1));
}

function tabOf(
  driver: WebDriver,
  handle: string,
  downloads: string,
  said: string[],
  visited: Set<string>,
  quit?: () => Promise<void>,
): Tab {
  /** What comes next is done in this tab. */
  const here = () => driver.switchTo().window(handle);
  return {
    goto: async (address) => {
      await here();
      visited.add(new URL(address).origin);
      await driver.get(address);
    },
    run: async (what, arg) => {
      await here();
      return driver.executeScript(`return (${what})(arguments[0])`, arg);
    },
    click: async (x, y) => {
      await here();
      await driver
        .actions({ async: true })
        .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 })
        .click()
        .perform();
    },
    type: async (text) => {
      await here();
      await driver.actions({ async: true }).sendKeys(text).perform();
    },
    press: async (key) => {
      await here();
      const actions = driver.actions({ async: true });
      await (
        key === 'ShiftTab'
          ? actions.keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT)
          : actions.sendKeys(PRESSED[key])
      ).perform();
    },
    hand: async (files) => {
      await here();
      await driver.findElement(By.css('[data-handed]')).sendKeys(files.join('\n'));
    },
    reload: async () => {
      await here();
      await driver.navigate().refresh();
    },
    resize: async (width, height) => {
      await here();
      const window = driver.manage().window();
      // The window is larger than its page by a frame, and takes its time.
      for (let tries = 0; tries < 40; tries += 1) {
        const [w, h] = await driver.executeScript<[number, number]>('return [innerWidth, innerHeight]');
        if (w === width && h === height) return;
        const outer = await window.getRect();
        await window.setRect({
          width: Math.max(width, outer.width + width - w),
          height: Math.max(height, outer.height + height - h),
        });
        await pause(50);
      }
      throw new Error(`The window is not ${width} by ${height}.`);
    },
    picture: async () => {
      await here();
      return Buffer.from(await driver.takeScreenshot(), 'base64');
    },
    paper: undefined,
    another: async () => {
      await here();
      // A tab behind another would be asleep, and its driver with it.
      await driver.switchTo().newWindow('window');
      return tabOf(driver, await driver.getWindowHandle(), downloads, said, visited);
    },
    downloads,
    faults: () => Promise.resolve(said.splice(0).filter((line) => /^CONSOLE .*(ERROR|Refused)/.test(line))),
    close: async () => {
      if (quit !== undefined) return quit();
      await here();
      await driver.close();
    },
  };
}

/** The driver’s session, once it answers. */
async function connect(port: number, program: string): Promise<WebDriver> {
  const wanted = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {
      binary: program,
      args: ['--automation', '--enable-write-console-messages-to-stdout=true'],
    },
  });
  const server = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1)
    try {
      await fetch(`${server}/status`);
      return await new Builder().usingServer(server).withCapabilities(wanted).build();
    } catch (error) {
      if (tries > 50) throw error;
      await pause(100);
    }
}

/** The screen there is, or one that nobody sees. */
async function openScreen(): Promise<{ readonly name: string; readonly close: () => void }> {
  const there = process.env['DISPLAY'];
  if (there) return { name: there, close: () => undefined };
  const screen: ChildProcess = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((resolve) =>
    screen.stdout!.setEncoding('utf8').once('data', (text: string) => resolve(text.trim())),
  );
  return { name: `:${number}`, close: () => void screen.kill() };
}
