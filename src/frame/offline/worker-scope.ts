/**
 * What the program that keeps the site uses of its surroundings. TypeScript’s own names for it cannot
 * stand beside those of a page in one project.
 */
export interface WorkerScope {
  readonly location: Location;
  readonly registration: { update(): Promise<unknown> };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
}

interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface Told extends LastingEvent {
  readonly data: unknown;
  readonly source: { postMessage(message: unknown): void } | null;
}

interface Asked extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
