import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { walkIn } from '../support/walk';
import { Firefox } from './firefox';
import { Reader } from './reader';

export interface Listening {
  locale: string;
  /** The language of the operating system, in which the screen reader has its own words. */
  system: string;
}

interface Desktop {
  readonly home: string;
  readonly env: Record<string, string>;
  /** The file that the screen reader speaks to. */
  readonly says: string;
}

/** A desktop that is a window manager, the Firefox of the distribution, and Orca; and somebody who sits at it. */
export const test = base.extend<Listening & { desktop: Desktop; reader: Reader }>({
  system: ['', { option: true }],
  desktop: async ({ system }, use) => {
    const home = mkdtempSync(join(tmpdir(), 'prelude-listening-'));
    const says = join(home, 'says');
    writeFileSync(says, '');
    const env = surroundings(home, says, system);
    const programs = [
      start('openbox', ['--config-file', join(home, 'openbox.xml')], env),
      start('orca', ['--replace'], env),
    ];
    await expect
      .poll(() => hasSpoken(says), { timeout: 30_000, message: 'Orca says that it is there' })
      .toBe(true);
    await use({ home, env, says });
    for (const program of programs) program.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
  reader: async ({ desktop: { home, env, says }, locale, baseURL }, use) => {
    // A page without scripts, so that nothing reads what is kept before it is there.
    const start = `${baseURL}/bilan/exemple/`;
    const firefox = await Firefox.start(home, start, locale === 'en' ? 'en-GB' : locale, env);
    const reader = new Reader(firefox, says, baseURL!, walkIn(null as never, locale));
    await reader.arrive('Un exemple de bilan');
    await use(reader);
    await firefox.close();
  },
});

/** What programs of a desktop find around them, with a home of its own. */
function surroundings(home: string, says: string, system: string): Record<string, string> {
  const orca = join(import.meta.dirname, 'orca');
  for (const folder of ['data/orca', 'config', 'run'])
    mkdirSync(join(home, folder), { recursive: true, mode: 0o700 });
  // No keys of its own: those it comes with would be taken from the screen reader.
  writeFileSync(join(home, 'openbox.xml'), '<openbox_config xmlns="http://openbox.org/3.4/rc"/>');
  cpSync(join(orca, 'orca-customizations.py'), join(home, 'data/orca/orca-customizations.py'));
  return {
    ...(process.env as Record<string, string>),
    HOME: home,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_RUNTIME_DIR: join(home, 'run'),
    LANG: system,
    LC_ALL: system,
    LANGUAGE: system.slice(0, 2),
    GNOME_ACCESSIBILITY: '1',
    ORCA_SAYS: says,
    PYTHONPATH: orca,
    PYTHONDONTWRITEBYTECODE: '1',
  };
}

function start(program: string, args: readonly string[], env: Record<string, string>): ChildProcess {
  return spawn(program, args, { env, stdio: 'ignore' });
}

const hasSpoken = (says: string) => statSync(says).size > 0;
