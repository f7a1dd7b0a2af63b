import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { ASLEEP } from '../support/awake';
import type { Walk } from '../support/walk';
import type { Firefox } from './firefox';

/** How long a voice says nothing before it has said all, in milliseconds. */
const SILENCE = 700;
/** The same after a change, which the site announces once a second has passed without another. */
const AFTER_CHANGE = 2000;

/** What is said only where the machine was slow. */
const FLEETING = /^(Chargement en cours|Loading\.)/;

/** Somebody who reads a page with keys and ears, and what they hear. */
export class Reader {
  private heard = 0;
  private readonly lines: string[] = [];

  constructor(
    private readonly firefox: Firefox,
    private readonly file: string,
    private readonly site: string,
    /** The words and addresses of the reader’s language. */
    readonly walk: Pick<Walk, 'locale' | 'words' | 'path'>,
  ) {}

  /** Puts values on the device. */
  async keep(values: Readonly<Record<string, string>>): Promise<void> {
    await this.firefox.evaluate(`Object.assign(localStorage, ${JSON.stringify(values)})`);
  }

  /** Waits until Firefox is there and its first page has been announced. */
  async arrive(title: string): Promise<void> {
    await expect.poll(() => this.says().some((one) => one?.includes(title)), { timeout: 30_000 }).toBe(true);
    await this.listen(AFTER_CHANGE);
    this.lines.length = 0;
  }

  /** Opens an address, and hears what the screen reader says of it. */
  async open(address: string): Promise<void> {
    await this.firefox.goto(this.site + address);
    const asleep = `document.querySelectorAll(${JSON.stringify(ASLEEP)}).length`;
    await expect.poll(() => this.firefox.evaluate(asleep)).toBe(0);
    // Lines are read as they are broken, and they are broken anew once their letters have come.
    await this.firefox.evaluate('document.fonts.ready.then(() => document.fonts.size)');
    this.lines.push(`→ ${address}`);
    await this.listen(AFTER_CHANGE);
  }

  /** Says in the transcript what the reader is about to do. */
  note(intent: string): void {
    this.lines.push('', `# ${intent}`);
  }

  /** Presses a key, once or several times, as xdotool names it: `h`, `Down`, `shift+Tab`. */
  async press(key: string, times = 1): Promise<void> {
    for (let i = 0; i < times; i += 1) {
      xdotool('key', key);
      this.lines.push(`[${key}]`);
      await this.listen();
    }
  }

  /** Presses a key that changes something, and hears what is said of it. */
  async change(key: string): Promise<void> {
    xdotool('key', key);
    this.lines.push(`[${key}]`);
    await this.listen(AFTER_CHANGE);
  }

  /** Presses a key until something is heard. */
  async seek(key: string, wanted: RegExp, most = 30): Promise<void> {
    for (let i = 0; i < most; i += 1) {
      const from = this.lines.length;
      await this.press(key);
      if (wanted.test(this.lines.slice(from).join('\n'))) return;
    }
    throw new Error(`${wanted} was not heard:\n${this.transcript()}`);
  }

  transcript(): string {
    return `${this.lines.join('\n').trim()}\n`;
  }

  /** Waits until nothing more is said. */
  private async listen(silence = SILENCE): Promise<void> {
    let said = this.says();
    for (let quiet = 0; quiet < silence; quiet += 100) {
      await setTimeout(100);
      const now = this.says();
      if (now.length > said.length) quiet = 0;
      said = now;
    }
    const news = said.slice(this.heard);
    this.heard = said.length;
    // A key stops what is being said; a stop after that cuts off the message before it.
    const from = news.findIndex((one) => one !== null);
    const utterances = from < 0 ? [] : news.slice(from).filter((one) => !FLEETING.test(one ?? ''));
    while (utterances.at(-1) === null) utterances.pop();
    for (const one of utterances) this.lines.push(one === null ? '    ✂' : `    ${steady(one)}`);
    if (utterances.length === 0) this.lines.push('    …');
  }

  private says(): (string | null)[] {
    return readFileSync(this.file, 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as string | null);
  }
}

function xdotool(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('xdotool', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`xdotool ${args.join(' ')}: ${stderr}`);
}

/** One line of what was said, without the hour at which it was. */
function steady(said: string): string {
  return said
    .replace(/\s+/g, ' ')
    .replace(/\d+ h \d\d|\d+:\d\d( [ap]m)?/g, '(time)')
    .trim();
}
