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

/** How a copy of the site comes from an older one: most files are the same in both. */
export interface CopyPlan {
  /** Addresses to take over as they are. */
  readonly same: readonly string[];
  /** Addresses to ask the host for. */
  readonly changed: readonly string[];
}

/**
 * What is still to be brought into a copy.
 * @param kept the addresses that it holds already
 * @param older the lists whose files an older copy holds
 */
export function planCopy(
  list: SiteList,
  kept: ReadonlySet<string>,
  older: readonly SiteList[] = [],
): CopyPlan {
  const marks = new Map(older.flatMap(({ files }) => files));
  const missing = list.files.filter(([address]) => !kept.has(address));
  return {
    same: missing.filter(([address, mark]) => marks.get(address) === mark).map(([address]) => address),
    changed: missing.filter(([address, mark]) => marks.get(address) !== mark).map(([address]) => address),
  };
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
