/** What the files for a host depend on. */
export interface HostedSite {
  /** The host of its address, as `prelude.example`. */
  readonly host: string;
  /** The folder it is served from, `/` or `/sub/`. */
  readonly base: string;
  /** The folder of what is named after what it holds, as `_astro`. */
  readonly assets: string;
  /** The languages that stand in a folder of their own. */
  readonly furtherLocales: readonly string[];
}

/** An expression for the addresses of a folder, as `^/sub/en/`. */
export function addressesUnder(folder: string, { base }: HostedSite): string {
  return `^${`${base}${folder}`.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;
}
