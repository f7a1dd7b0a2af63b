import { mkdtempSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Key, Tab } from './engines/engine';
import { lookFor, type Target } from './look-for';

/** A state is waited for so long; engines without a graphics card are slow. */
const PATIENCE: Patience = { timeout: 20_000, intervals: [50, 100, 200] };
interface Patience {
  readonly timeout: number;
  readonly intervals?: number[];
}

/**
 * What a reader does in one tab of any browser: they see words, point at them, type. Everything is waited for as it
 * shows, and pressed where it stands, with a real pointer and real keys.
 */
export class Visit {
  constructor(
    private readonly tab: Tab,
    private readonly host: string,
  ) {}

  /** Opens a page by its path or whole address, and waits until it is alive. */
  async open(path: string): Promise<void> {
    await this.tab.goto(new URL(path, this.host).href);
    await this.awake();
  }

  async reload(): Promise<void> {
    await this.tab.reload();
    await this.awake();
  }

  /** Goes back or forth in the history, to the page of this path. */
  async go(way: 'back' | 'forward', path: string): Promise<void> {
    await this.tab.run((forth) => (forth ? history.forward() : history.back()), way === 'forward');
    await this.at(path);
  }

  /** The tab has come to this path and is alive. */
  async at(path: string): Promise<void> {
    await this.until(() => location.pathname + location.hash, path);
    await this.awake();
  }

  async awake(): Promise<void> {
    await this.until(
      () =>
        document.readyState === 'complete' &&
        document.querySelector(
          'astro-island:not(:has([data-ready])), .assessment-page .assessment:not([data-ready])',
        ) === null,
      true,
    );
  }

  /** Waits until what the page says of itself is so. */
  async until<R>(what: () => R, is: unknown, patience: Patience = PATIENCE): Promise<void> {
    await expect.poll(() => this.asked(what), patience).toEqual(is);
  }

  /** What the page says, or that it is just being changed for another. */
  private async asked<R>(what: () => R): Promise<R | string> {
    return this.tab.run(what, undefined).catch((error: unknown) => `no page: ${String(error)}`);
  }

  run<A, R>(what: (arg: A) => R, arg: A): Promise<R> {
    return this.tab.run(what, arg);
  }

  /** Waits until it stands there, and gives its words. */
  async see(css: string, says?: string): Promise<string> {
    return (await this.find({ css, says })).text;
  }

  /** Waits until nothing of it stands there. */
  async seeNo(css: string, says?: string): Promise<void> {
    await expect.poll(async () => (await this.tab.run(lookFor, { css, says })).found, PATIENCE).toBe(false);
  }

  async click(css: string, says?: string): Promise<void> {
    const { x, y } = await this.find({ css, says, isFree: true });
    await this.tab.click(x, y);
  }

  /** Clicks what leads to another page. Where it moved under the pointer, it is clicked again, as a reader would. */
  async follow(css: string, says: string, pathname: string): Promise<void> {
    const isThere = async () => (await this.asked(() => location.pathname)) === pathname;
    await expect(async () => {
      if (!(await isThere())) await this.click(css, says);
      await expect.poll(isThere, { timeout: 5_000 }).toBe(true);
    }).toPass({ timeout: 40_000 });
    await this.awake();
  }

  /** Types in a field in place of what stands there. */
  async fill(css: string, text: string, says?: string): Promise<void> {
    await this.click(css, says);
    await this.tab.run(() => (document.activeElement as HTMLInputElement).select(), undefined);
    await this.tab.type(text);
  }

  /** Pastes into a field: a long text is not typed. */
  async paste(css: string, text: string, says?: string): Promise<void> {
    await this.click(css, says);
    await this.tab.run((pasted) => {
      const field = document.activeElement as HTMLTextAreaElement;
      field.select();
      document.execCommand('insertText', false, pasted);
    }, text);
  }

  /** Chooses in a folded list, whose options no driver can point at. */
  async choose(css: string, value: string, says?: string): Promise<void> {
    await this.find({ css, says, mark: 'data-chosen' });
    await this.tab.run((chosen) => {
      const select = document.querySelector<HTMLSelectElement>('[data-chosen]')!;
      select.removeAttribute('data-chosen');
      select.value = chosen;
      for (const name of ['input', 'change']) select.dispatchEvent(new Event(name, { bubbles: true }));
    }, value);
  }

  /** Hands files to a field. */
  async hand(css: string, ...files: readonly string[]): Promise<void> {
    await this.tab.run((field) => document.querySelector(field)!.setAttribute('data-handed', ''), css);
    await this.tab.hand(files);
  }

  press(key: Key): Promise<void> {
    return this.tab.press(key);
  }

  type(text: string): Promise<void> {
    return this.tab.type(text);
  }

  /** Goes on by Tab until the focus is there. */
  async tabTo(css: string): Promise<void> {
    for (let i = 0; i < 120; i += 1) {
      const isThere = await this.tab.run((wanted) => document.activeElement?.matches(wanted) ?? false, css);
      if (isThere) return;
      await this.tab.press('Tab');
    }
    throw new Error(`Tab never came to ${css}.`);
  }

  /** Presses what saves a file. @returns its name, its path and its text */
  async save(css: string, says?: string): Promise<{ name: string; path: string; text: string }> {
    const { downloads } = this.tab;
    const saved = () =>
      readdirSync(downloads).find(
        (file) =>
          !/\.(part|wkdownload|crdownload)$/.test(file) &&
          statSync(join(downloads, file)).isFile() &&
          statSync(join(downloads, file)).size > 0,
      );
    await this.click(css, says);
    await expect.poll(saved, PATIENCE).toBeDefined();
    const name = saved()!;
    // Taken away, so that the next of this name is a new one in every engine.
    const path = join(mkdtempSync(join(downloads, 'taken-')), name);
    renameSync(join(downloads, name), path);
    return { name, path, text: readFileSync(path, 'utf8') };
  }

  resize(width: number, height: number): Promise<void> {
    return this.tab.resize(width, height);
  }

  picture(): Promise<Buffer> {
    return this.tab.picture();
  }

  get paper(): (() => Promise<Buffer>) | undefined {
    return this.tab.paper;
  }

  async another(): Promise<Visit> {
    return new Visit(await this.tab.another(), this.host);
  }

  /** What went wrong since the last time. What keeps the site on the device may be left half way: nobody has asked for it. */
  async faults(): Promise<string[]> {
    return (await this.tab.faults()).filter((fault) => !fault.includes('/keep-site.'));
  }

  close(): Promise<void> {
    return this.tab.close();
  }

  private async find(target: Target & { readonly isFree?: boolean }) {
    let last = await this.tab.run(lookFor, target).catch(nothingYet);
    await expect
      .poll(async () => {
        const before = last;
        last = await this.tab.run(lookFor, target).catch(nothingYet);
        if (!last.found) return `nothing like ${JSON.stringify(target)}: ${last.text}`;
        // What moves is not pressed, nor what lies under something else.
        if (target.isFree && (before.x !== last.x || before.y !== last.y)) return 'it moves';
        return target.isFree && last.covered ? `covered by ${last.covered}` : 'there';
      }, PATIENCE)
      .toBe('there');
    return last;
  }
}

const nothingYet = (error: unknown) => ({ found: false, text: String(error), x: 0, y: 0, covered: '' });
