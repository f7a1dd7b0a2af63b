import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Nothing but the page: no welcome, no questions, no calls home; and the tree that a screen reader reads. */
const PREFERENCES = {
  'accessibility.force_disabled': -1,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // Letters that come late are not waited for, and lines would break elsewhere each time.
  'gfx.downloadable_fonts.fallback_delay_short': 10_000,
  'network.proxy.type': 0,
  'widget.use-xdg-desktop-portal.settings': 0,
};

/**
 * The Firefox of the distribution in the window that it opens by itself, where the page has the keyboard, told by WebDriver
 * BiDi where to go and what to keep.
 */
export class Firefox {
  private static next = 0;
  private readonly answers = new Map<number, (answer: Answer) => void>();

  private constructor(
    private readonly program: ChildProcess,
    private readonly socket: WebSocket,
    private tab: string,
  ) {
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      this.answers.get(answer.id)?.(answer);
    });
  }

  /**
   * @param home a folder for its profile
   * @param url what it opens: with nothing to open, the address bar would have the keyboard
   */
  static async start(
    home: string,
    url: string,
    language: string,
    env: Record<string, string>,
  ): Promise<Firefox> {
    const profile = join(home, 'profile');
    mkdirSync(profile);
    const preferences = Object.entries({ ...PREFERENCES, 'intl.locale.requested': language });
    writeFileSync(
      join(profile, 'user.js'),
      preferences
        .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
        .join(''),
    );
    const program = spawn(
      process.env['FIREFOX_PATH'] ?? 'firefox-esr',
      ['--no-remote', '--profile', profile, '--remote-debugging-port', '0', url],
      { env, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const socket = new WebSocket(`${await addressOf(program)}/session`);
    await once(socket, 'open');
    const firefox = new Firefox(program, socket, '');
    await firefox.send('session.new', { capabilities: {} });
    const { contexts } = await firefox.send<{ contexts: { context: string }[] }>(
      'browsingContext.getTree',
      {},
    );
    firefox.tab = contexts[0]!.context;
    return firefox;
  }

  async goto(url: string): Promise<void> {
    await this.send('browsingContext.navigate', { context: this.tab, url, wait: 'complete' });
  }

  /** @returns what an expression comes to in the page: a text, a number or a boolean */
  async evaluate(expression: string): Promise<unknown> {
    const { result } = await this.send<{ result: { value?: unknown } }>('script.evaluate', {
      expression,
      target: { context: this.tab },
      awaitPromise: true,
    });
    return result.value;
  }

  async close(): Promise<void> {
    const closed = once(this.program, 'exit');
    this.program.kill();
    await closed;
  }

  private async send<Result>(method: string, params: object): Promise<Result> {
    const id = (Firefox.next += 1);
    const answer = await new Promise<Answer>((resolve) => {
      this.answers.set(id, resolve);
      this.socket.send(JSON.stringify({ id, method, params }));
    });
    this.answers.delete(id);
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`);
    return answer.result as Result;
  }
}

interface Answer {
  readonly id: number;
  readonly type: 'success' | 'error' | 'event';
  readonly message?: string;
  readonly result?: unknown;
}

/** Where a Firefox that was just started listens. */
async function addressOf(program: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: program.stderr! })) {
    const [address] = /ws:\S+/.exec(line) ?? [];
    if (address !== undefined) {
      program.stderr!.resume();
      return address;
    }
  }
  throw new Error('Firefox did not start.');
}
