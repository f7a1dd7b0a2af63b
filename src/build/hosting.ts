import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withBase } from '../i18n/base';
import { headersFile } from './hosting/headers-file';
import type { HostedSite } from './hosting/hosted-site';
import { htaccess } from './hosting/htaccess';
import { nginxConfiguration } from './hosting/nginx';

/**
 * Writes what hosts read: `_headers` and `.htaccess` into the built site, and beside it, for it is
 * no part of what is served, `hosting/nginx.conf`.
 */
export default function hosting(locales: readonly string[]): AstroIntegration {
  let project = process.cwd();
  let site: HostedSite | undefined;
  return {
    name: 'hosting',
    hooks: {
      'astro:config:setup': ({ config }) => {
        project = fileURLToPath(config.root);
        site = {
          host: new URL(config.site ?? 'http://localhost').hostname,
          base: withBase('/', config.base),
          assets: config.build.assets,
          furtherLocales: locales.slice(1),
        };
      },
      'astro:build:done': async ({ dir }) => {
        if (site === undefined) return;
        const beside = join(project, 'hosting');
        await mkdir(beside, { recursive: true });
        await writeFile(join(fileURLToPath(dir), '_headers'), headersFile(site));
        await writeFile(join(fileURLToPath(dir), '.htaccess'), htaccess(site));
        await writeFile(join(beside, 'nginx.conf'), nginxConfiguration(site));
      },
    },
  };
}
