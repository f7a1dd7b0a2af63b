import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Site, siteSchema } from '../schemas/site';
import type { Ui } from '../schemas/ui';

/** What the build itself must know before any content is loaded. */
export interface Setup {
  readonly site: Site;
  /** The words of each language; their shape is for the content check to judge. */
  readonly ui: Readonly<Record<string, Ui>>;
}

/** Reads the site file and the interface words of its languages. */
export function readSetup(project: string): Setup {
  const read = (path: string): unknown => parse(readFileSync(join(project, 'content', path), 'utf8'));
  const site = siteSchema.parse(read('site.yaml'));
  return {
    site,
    ui: Object.fromEntries(site.locales.map((locale) => [locale, read(`ui/${locale}.yaml`) as Ui])),
  };
}
