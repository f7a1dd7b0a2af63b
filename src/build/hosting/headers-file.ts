import { headerRules } from './headers';
import type { HostedSite } from './hosted-site';

/**
 * `_headers`, which Netlify and Cloudflare Pages read. It says nothing of what is asked for again:
 * both do that by themselves.
 */
export function headersFile(site: HostedSite): string {
  return headerRules(site)
    .map(({ folder, headers }) =>
      [
        `${site.base}${folder}*`,
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
        '',
      ].join('\n'),
    )
    .join('\n');
}
