/** What this page keeps in the tab’s history beside its address. */
interface Entry {
  readonly fragment?: string;
}

/** The content of this page, for the entries that follow it. */
let held: string | undefined;

/**
 * What stands behind the `#` of the address. It is taken out of the address bar, so that it is not
 * read over a shoulder or sent on by mistake, and lives on in this entry of the tab’s history: a
 * reload and the way back still find it.
 * @returns the fragment and whether it has just come by the address, or nothing
 */
export function takeFragment(): { readonly text: string; readonly fresh: boolean } | undefined {
  const inQuery = location.hash === '' ? escapedInQuery() : '';
  const inAddress = inQuery || location.hash.slice(1);
  const known = (history.state as Entry | null)?.fragment;
  // A place on the page, as the skip link leads to, is no content.
  if (inAddress === '' || document.getElementById(inAddress)) {
    if (known === undefined) return undefined;
    held = known;
    return { text: known, fresh: false };
  }
  held = inAddress;
  remember({ fragment: inAddress }, location.pathname + (inQuery ? '' : location.search));
  return { text: inAddress, fresh: true };
}

/** Puts a content beside the address of this entry, in place of the one there was. */
export function keepFragment(text: string): void {
  held = text;
  remember({ fragment: text }, location.pathname + location.search);
}

/** Goes on to an entry of the history with another content, on the same page. */
export function goToFragment(text: string): void {
  held = text;
  history.pushState({ fragment: text } satisfies Entry, '', location.pathname + location.search);
}

/** Leaves nothing of it in this entry. */
export function dropFragment(): void {
  held = undefined;
  remember({}, location.pathname + location.search);
}

/** Goes on to an entry of the history without a content, on the same page. */
export function leaveFragment(): void {
  held = undefined;
  history.pushState({}, '', location.pathname + location.search);
}

/**
 * Calls back when another content comes by the address while the page is open, or when the reader
 * goes back to an entry of the history that has another one, or none.
 */
export function onFragment(listener: (text: string | undefined) => void): void {
  addEventListener('hashchange', () => {
    const taken = takeFragment();
    if (taken?.fresh) listener(taken.text);
    // The step to a place on the page is a new entry, which knows nothing yet.
    else if (taken === undefined && held !== undefined) remember({ fragment: held }, location.href);
  });
  addEventListener('popstate', () => {
    if (location.hash !== '') return;
    const known = (history.state as Entry | null)?.fragment;
    if (known === held) return;
    held = known;
    listener(known);
  });
}

/** Has the language link take the content along to its page, as it is at that moment. */
export function carryFragment(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language'))
    link.addEventListener('click', () => {
      if (held !== undefined) link.hash = held;
    });
}

/** Goes to another page with a content, and leaves this one out of the history. */
export function moveTo(path: string, fragment: string): void {
  location.replace(`${path}#${fragment}`);
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
