/** What a language of the site is made of: every published file it needs, each with the mark of what it holds. */
export interface SiteList {
  /** The mark of the whole build: two builds that hold the same have the same. */
  readonly version: string;
  /** Where the language begins, as `/en/`. */
  readonly home: string;
  /** The page that stands in for one that is not kept. */
  readonly fallback: string;
  /** Address and mark of each file. */
  readonly files: readonly (readonly [address: string, mark: string])[];
}

/** A copy of another build, and what its lists say it holds: a list is put in when all of its files are. */
export interface OlderCopy<Copy> {
  readonly copy: Copy;
  readonly lists: readonly SiteList[];
}

/** How a copy of the site comes from older ones: most files are the same in all. */
export interface CopyPlan<Copy> {
  /** Addresses to take over as they are, each with a copy that holds it so. */
  readonly same: readonly (readonly [address: string, from: Copy])[];
  /** Addresses to ask the host for. */
  readonly changed: readonly string[];
}

/**
 * What is still to be brought into a copy.
 * @param kept the addresses that it holds already
 * @param olders the newest first
 */
export function planCopy<Copy>(
  list: SiteList,
  kept: ReadonlySet<string>,
  olders: readonly OlderCopy<Copy>[] = [],
): CopyPlan<Copy> {
  const held = new Map(
    [...olders]
      .reverse()
      .flatMap(({ copy, lists }) =>
        lists.flatMap(({ files }) => files.map((file): [string, Copy] => [file.join(' '), copy])),
      ),
  );
  const same: [string, Copy][] = [];
  const changed: string[] = [];
  for (const file of list.files) {
    const [address] = file;
    if (kept.has(address)) continue;
    const from = held.get(file.join(' '));
    if (from === undefined) changed.push(address);
    else same.push([address, from]);
  }
  return { same, changed };
}

/**
 * The address under which a page is kept: without what a reader’s own address carries behind it, and with
 * the slash in which every page ends.
 * @param url as the browser asks for it
 */
export function pageAddress(url: URL): string {
  const isFile = /\.[a-z0-9]+$/i.test(url.pathname);
  return isFile || url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
}

/** The page that stands in for an address: that of its language, else of any that is kept. */
export function fallbackFor(address: string, lists: readonly SiteList[]): string | undefined {
  const closest = [...lists]
    .sort((a, b) => b.home.length - a.home.length)
    .find(({ home }) => address.startsWith(home));
  return (closest ?? lists[0])?.fallback;
}
