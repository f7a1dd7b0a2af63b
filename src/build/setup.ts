import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../content/check/source-file';
import { type Site, siteSchema } from '../schemas/site';
import { type Ui, uiSchema } from '../schemas/ui';

/** What the build itself must know before any content is loaded. */
export interface Setup {
  readonly site: Pick<Site, 'name' | 'url' | 'locales' | 'accent' | 'off'>;
  /** The words of each language that can be read. */
  readonly ui: Readonly<Record<string, Ui>>;
}

/** Enough for the build to come as far as the content check, which says what is wrong. */
const FALLBACK: Setup['site'] = {
  name: '',
  url: 'https://example.org',
  accent: '#9b1f38',
  locales: ['fr'],
  off: { assessments: [], worksheets: [], parts: [] },
};

/** Reads the site file and the interface words of its languages, as far as they are sound. */
export function readSetup(project: string): Setup {
  const parsed = siteSchema.safeParse(read(project, 'site.yaml'));
  const site = parsed.success ? parsed.data : FALLBACK;
  const ui = site.locales.flatMap((locale) => {
    const words = uiSchema.safeParse(read(project, `ui/${locale}.yaml`));
    return words.success ? [[locale, words.data] as const] : [];
  });
  return { site, ui: Object.fromEntries(ui) };
}

function read(project: string, path: string): unknown {
  const file = join(project, 'content', path);
  return existsSync(file) ? readSource(path, readFileSync(file, 'utf8')).data : undefined;
}
