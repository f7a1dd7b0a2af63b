import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile } from '../hosting/headers-file';
import type { HostedSite } from '../hosting/hosted-site';
import { htaccess } from '../hosting/htaccess';
import { nginxConfiguration } from '../hosting/nginx';
import type { BuiltSite } from './built-site';

/**
 * Writes what hosts read: `_headers` and `.htaccess` into the built site, and beside it, for it is
 * no part of what is served, `hosting/nginx.conf`.
 */
export async function writeForHosts({
  project,
  folder,
  address,
  base,
  assets,
  site,
}: BuiltSite): Promise<void> {
  const hosted: HostedSite = {
    host: new URL(address).hostname,
    base,
    assets,
    furtherLocales: site.locales.slice(1),
  };
  const beside = join(project, 'hosting');
  await mkdir(beside, { recursive: true });
  await writeFile(join(folder, '_headers'), headersFile(hosted));
  await writeFile(join(folder, '.htaccess'), htaccess(hosted));
  await writeFile(join(beside, 'nginx.conf'), nginxConfiguration(hosted));
}
