/** What this page keeps in the tab’s history beside its address. */
interface Entry {
  readonly fragment?: string;
}

/** The content of the address: not looked at yet, none, or a text that anybody may have written. */
export type Fragment = 'unread' | undefined | { readonly text: string };

/**
 * What came behind the `#` of the address, one for the page.
 *
 * Life: it is read when somebody first wants it, leaves the address bar, so that it is not read over a shoulder or sent on by
 * mistake, and lives on in this entry of the tab’s history: a reload and the way back still find it. It goes along with
 * the language link. Another one may come by the address while the page is open.
 */
let fragment: Fragment = 'unread';
const listeners = new Set<() => void>();

/** The content now. The same object until another one comes. */
export function readFragment(): Fragment {
  return fragment;
}

/** @returns a function that ends the subscription */
export function subscribeToFragment(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Reads the address, once a page, and follows it.
 * @param elsewhere the page where a content that has just come opens instead, if it is not this one
 */
export function startFragment(elsewhere: () => string | undefined): void {
  if (fragment !== 'unread') return;
  const taken = takeFragment();
  const page = taken?.fresh ? elsewhere() : undefined;
  // This page is left out of the history.
  if (taken && page !== undefined) return location.replace(`${page}#${taken.text}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language'))
    link.addEventListener('click', () => {
      if (typeof fragment === 'object') link.hash = fragment.text;
    });
  addEventListener('hashchange', () => {
    const now = takeFragment();
    if (now?.fresh) show(now.text);
    // The step to a place on the page is a new entry, which knows nothing yet.
    else if (now === undefined && typeof fragment === 'object')
      remember({ fragment: fragment.text }, location.href);
  });
  addEventListener('popstate', () => {
    if (location.hash === '') show(knownHere());
  });
  return show(taken?.text);
}

/** Puts a content in the place of the one there was, in the same entry of the history. */
export function keepFragment(text: string): void {
  remember({ fragment: text }, location.pathname + location.search);
  show(text);
}

/** Opens a content that the reader brought in another way than by the address. What was open stays one step back. */
export function openFragment(text: string): void {
  if (typeof fragment !== 'object') return keepFragment(text);
  history.pushState({ fragment: text } satisfies Entry, '', location.pathname + location.search);
  return show(text);
}

/** Leaves nothing of it in this entry. */
export function dropFragment(): void {
  remember({}, location.pathname + location.search);
  show(undefined);
}

/** Goes on to an entry of the history without a content, on the same page. */
export function closeFragment(): void {
  history.pushState({}, '', location.pathname + location.search);
  show(undefined);
}

function show(text: string | undefined): void {
  if (fragment !== 'unread' && fragment?.text === text) return;
  fragment = text === undefined ? undefined : { text };
  for (const listener of listeners) listener();
}

/** @returns the content of this entry and whether it has just come by the address, or nothing */
function takeFragment(): { readonly text: string; readonly fresh: boolean } | undefined {
  const inQuery = location.hash === '' ? escapedInQuery() : '';
  const inAddress = inQuery || location.hash.slice(1);
  // A place on the page, as the skip link leads to, is no content.
  if (inAddress === '' || document.getElementById(inAddress)) {
    const known = knownHere();
    return known === undefined ? undefined : { text: known, fresh: false };
  }
  remember({ fragment: inAddress }, location.pathname + (inQuery ? '' : location.search));
  return { text: inAddress, fresh: true };
}

function knownHere(): string | undefined {
  return (history.state as Entry | null)?.fragment;
}

/** A content whose `#` was escaped by a mail program, behind the parameters that it put into the link. */
function escapedInQuery(): string {
  return /%(?:25)*23(.+)$/i.exec(location.search)?.[1] ?? '';
}

function remember(entry: Entry, address: string): void {
  try {
    history.replaceState(entry, '', address);
  } catch {
    // Safari refuses more than a hundred changes in half a minute.
  }
}
