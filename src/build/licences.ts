import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Licence } from '../schemas/licence';

/**
 * Packages of which something crosses the network to a reader; React brings the scheduler along. The others of
 * `dependencies` build the site. A test holds this to what is imported.
 */
export const IN_PAGES: readonly string[] = [
  '@astrojs/react',
  '@fontsource-variable/instrument-sans',
  '@fontsource/instrument-serif',
  '@kenjiuno/decompressrtf',
  'astro',
  'csv-parse',
  'pagefind',
  'postal-mime',
  'react',
  'react-dom',
  'scheduler',
  'uqr',
  'zod',
];

interface Manifest {
  readonly version?: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The packages that the project stands on, read where they are installed. */
export function licences(): Loader {
  return {
    name: 'licences',
    load: async ({ store, config }) => {
      store.clear();
      for (const licence of readLicences(fileURLToPath(config.root)))
        store.set({ id: licence.name, data: { ...licence } });
    },
  };
}

/** Every package of `dependencies`, and what else reaches a reader, by name. */
export function readLicences(project: string): Licence[] {
  const own = manifestIn(project);
  const names = new Set([...Object.keys(own.dependencies ?? {}), ...IN_PAGES]);
  return [...names].sort().map((name) => {
    const folder = join(project, 'node_modules', name);
    const { version = '', license = '', homepage, repository } = manifestIn(folder);
    const inPages = IN_PAGES.includes(name);
    return {
      name,
      version,
      licence: license,
      home: homepage ?? addressOf(typeof repository === 'string' ? repository : repository?.url),
      inPages,
      // What is handed on must bring its licence along.
      text: inPages ? textIn(folder) : undefined,
    };
  });
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** The text of a licence: a file of that name, or one within a folder of that name. */
function textIn(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const found = readdirSync(folder, { withFileTypes: true }).find(({ name }) =>
    /^licen[cs]e(\.|$)/i.test(name),
  );
  if (!found) return undefined;
  const place = join(folder, found.name);
  return found.isDirectory() ? textIn(place) : readFileSync(place, 'utf8').trim();
}

/** Npm takes a whole address, or `owner/project` for one on GitHub. */
function addressOf(repository: string | undefined): string | undefined {
  const [, place] =
    /^(?:.*github(?:\.com)?[/:])?([^/:]+\/[^/#:]+?)(?:\.git)?(?:#.*)?$/.exec(repository ?? '') ?? [];
  return place && `https://github.com/${place}`;
}
