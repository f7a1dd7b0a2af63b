import {
  fallbackFor,
  type OlderCopy,
  pageAddress,
  planCopy,
  type SiteList,
} from '../../domain/offline/site-copy';
import { meantAddress } from '../../domain/sharing/escaped-hash';
import type { WorkerScope } from './worker-scope';

declare const self: WorkerScope;
/** Put in by the build: its mark, and the folder the site stands in. */
declare const VERSION: string;
declare const BASE: string;

/**
 * Keeps a copy of the published site beside the browser’s own cache, one for each build. It holds
 * nothing that a reader wrote: answers live in another store, which this program never opens.
 */
const PREFIX = 'prelude-site:';
const OWN = `${PREFIX}${VERSION}`;
/** So many files are asked for at a time, so that a reader who goes on reading does not wait. */
const AT_A_TIME = 6;

// A new build takes over what was kept of the old one, then waits until somebody says so or every tab is closed.
self.addEventListener('install', (event) => {
  event.waitUntil(carryOver());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(clearOld().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  const { keep: language, renew } = event.data as { readonly keep?: string; readonly renew?: boolean };
  if (renew) void self.skipWaiting();
  const client = event.source;
  if (language !== undefined)
    event.waitUntil(keep(language).then((state) => client?.postMessage({ kept: state === 'kept' })));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(BASE))
    return;
  event.respondWith(request.mode === 'navigate' ? answerPage(request, url) : answerFile(request, url));
});

/** The page that an address with an escaped `#` meant; a page as it is kept; else from the host; else the page that says that it is not kept. */
async function answerPage(request: Request, url: URL): Promise<Response> {
  const meant = meantAddress(url.pathname);
  if (meant !== undefined) return Response.redirect(url.origin + meant, 302);
  const address = pageAddress(url);
  const kept = await matchKept(address);
  if (kept && address !== url.pathname) return Response.redirect(address + url.search, 302);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch {
    const fallback = fallbackFor(address, await listsOf(await caches.open(OWN)));
    return (fallback && (await matchKept(fallback))) || Response.error();
  }
}

async function answerFile(request: Request, url: URL): Promise<Response> {
  return (await matchKept(url.pathname)) ?? fetch(request);
}

/** This build’s file, or an older one’s for a tab that was opened before it. */
async function matchKept(address: string): Promise<Response | undefined> {
  const own = await (await caches.open(OWN)).match(address);
  if (own) return own;
  for (const name of await olderNames()) {
    const older = await (await caches.open(name)).match(address);
    if (older) return older;
  }
  return undefined;
}

/**
 * Brings every file of a language into this build’s copy.
 * @returns whether all of it is there now, the site has that language no more, or it must be tried again
 */
async function keep(language: string): Promise<'kept' | 'gone' | 'later'> {
  const place = `${BASE}offline/${language}.json`;
  try {
    const answer = await fetch(place, { cache: 'no-cache' });
    if (answer.status === 404 || answer.status === 410) return 'gone';
    const list = (await answer.clone().json()) as SiteList;
    // The host has gone on to another build: its own program will keep that one.
    if (list.version !== VERSION) {
      await self.registration.update();
      return 'later';
    }
    const copy = await caches.open(OWN);
    const kept = new Set((await copy.keys()).map(({ url }) => new URL(url).pathname));
    const { same, changed } = planCopy(list, kept, await olderCopies());
    for (const [address, from] of same) {
      const found = await from.match(address);
      if (found) await copy.put(address, found);
      else await bring(copy, address);
    }
    const waiting = [...changed];
    await Promise.all(
      Array.from({ length: AT_A_TIME }, async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await bring(copy, next);
      }),
    );
    await copy.put(place, answer);
    return 'kept';
  } catch {
    // The network went away, or the device has no room: what is there serves, the rest comes another time.
    return 'later';
  }
}

async function bring(copy: Cache, address: string): Promise<void> {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok || answer.redirected) throw new Error(`${address} could not be kept`);
  await copy.put(address, answer);
}

/** Keeps in this build every language that an older one had and that there still is. A first visit has none. */
async function carryOver(): Promise<void> {
  const olders = await Promise.all((await olderNames()).map((name) => caches.open(name)));
  const places = (await Promise.all(olders.map((one) => one.keys())))
    .flat()
    .map(({ url }) => new URL(url).pathname);
  const languages = places.flatMap((path) => /\/offline\/([a-z-]+)\.json$/.exec(path)?.[1] ?? []);
  for (const language of new Set(languages))
    if ((await keep(language)) === 'later') throw new Error('The new build is not whole yet.');
}

/** The copies of other builds, the newest first. */
async function olderNames(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== OWN).reverse();
}

async function olderCopies(): Promise<OlderCopy<Cache>[]> {
  const copies = await Promise.all((await olderNames()).map((name) => caches.open(name)));
  return Promise.all(copies.map(async (copy) => ({ copy, lists: await listsOf(copy) })));
}

/**
 * Removes all but this build’s copy and the last one that holds as many languages, which tabs that are still
 * open may need: a newer one that does not was broken off, and no tab ever read it.
 */
async function clearOld(): Promise<void> {
  const homes = (await listsOf(await caches.open(OWN))).map(({ home }) => home);
  let last: string | undefined;
  for (const name of await olderNames()) {
    const held = (await listsOf(await caches.open(name))).map(({ home }) => home);
    if (last === undefined && homes.every((home) => held.includes(home))) last = name;
    else await caches.delete(name);
  }
}

async function listsOf(copy: Cache): Promise<SiteList[]> {
  const places = (await copy.keys()).filter(({ url }) =>
    /\/offline\/[a-z-]+\.json$/.test(new URL(url).pathname),
  );
  return Promise.all(places.map(async (place) => (await (await copy.match(place))?.json()) as SiteList));
}
