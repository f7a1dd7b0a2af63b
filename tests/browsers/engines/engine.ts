/** A browser of readers, as a driver reaches it. A tab does what a hand can do, and runs code in its page. */
export interface Engine {
  /** A tab in a profile that knows nothing. */
  readonly open: () => Promise<Tab>;
  readonly close: () => Promise<void>;
}

export interface Tab {
  readonly goto: (address: string) => Promise<void>;
  /** Runs a function in the page; it may name nothing that is outside of it. What it gives comes back as JSON. */
  readonly run: <A, R>(what: (arg: A) => R, arg: A) => Promise<R>;
  /** Moves the pointer there, in pixels of the window, and clicks. */
  readonly click: (x: number, y: number) => Promise<void>;
  /** One key after the other. */
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  /** Hands files to the field that `[data-handed]` marks. */
  readonly hand: (files: readonly string[]) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** What the window shows, as a PNG. */
  readonly picture: () => Promise<Buffer>;
  /** The page on paper, as a PDF, where the driver can print. */
  readonly paper: (() => Promise<Buffer>) | undefined;
  /** Another tab of the same profile. */
  readonly another: () => Promise<Tab>;
  /** Where files go that are saved. */
  readonly downloads: string;
  /** Errors and refusals that the page or the browser named since the last time. */
  readonly faults: () => Promise<string[]>;
  /** Closes the tab, and the profile with its first one. */
  readonly close: () => Promise<void>;
}

/** Keys by the names that pages see. */
export type Key =
  | 'Tab'
  | 'Enter'
  | 'Escape'
  | 'Space'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Backspace'
  | 'ShiftTab';
