import { ASK_AGAIN, headerRules, type HeaderRule } from './headers';
import { addressesUnder, type HostedSite } from './hosted-site';
import { MEDIA_TYPES, PACKED, TEXTS } from './media-types';

/** Where an owner puts what the build wrote. */
export const SERVED_FOLDER = '/var/www/prelude/';

/** What a header says where no folder says otherwise; without a value it is not sent. */
const DEFAULTS: Readonly<Record<string, string>> = { 'Cache-Control': ASK_AGAIN };

/**
 * The configuration of an nginx that serves the site, as Debian reads it from `conf.d`. It needs
 * no module that is not always there. What it answers depends on the address that is served in
 * the end, so that a wrong address in a folder of hashed files is not kept for ever.
 */
export function nginxConfiguration(site: HostedSite): string {
  const rules = headerRules(site);
  const byFolder = new Set(rules.filter(({ folder }) => folder !== '').flatMap(namesOf));
  const everywhere = rules.filter(({ folder }) => folder === '').flatMap(({ headers }) => entries(headers));
  const names = (types: typeof MEDIA_TYPES) =>
    // nginx counts HTML among them by itself, and warns when it is named.
    types.flatMap(({ name }) => (name === 'text/html' ? [] : [name])).join(' ');
  return `${[...byFolder].map((name) => headerMap(name, rules, site)).join('\n')}
${notFoundMap(site)}
server {
  listen 80;
  listen [::]:80;
  server_name ${site.host};
  absolute_redirect off;
${site.base === '/' ? '' : `\n  location = ${site.base.slice(0, -1)} {\n    return 301 ${site.base};\n  }\n`}
  location ${site.base} {
    alias ${SERVED_FOLDER};
    index index.html;
    error_page 404 $prelude_not_found;
    # A folder without a page.
    error_page 403 =404 $prelude_not_found;

${everywhere.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}
${[...byFolder].map((name) => `    add_header ${name} ${variableOf(name)} always;`).join('\n')}

    types {
${MEDIA_TYPES.map(({ name, endings }) => `      ${name} ${endings.join(' ')};`).join('\n')}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${names(TEXTS)};

    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_comp_level 6;
    gzip_min_length 256;
    gzip_types ${names(PACKED)};

    # What other hosts read.
    location ~ /(\\.htaccess|_headers)$ {
      return 404;
    }
  }
}
`;
}

function headerMap(name: string, rules: readonly HeaderRule[], site: HostedSite): string {
  return map(
    variableOf(name),
    DEFAULTS[name] ?? '',
    rules.flatMap(({ folder, headers }) =>
      headers[name] === undefined ? [] : [[addressesUnder(folder, site), headers[name]]],
    ),
  );
}

function notFoundMap(site: HostedSite): string {
  return map(
    '$prelude_not_found',
    `${site.base}404.html`,
    site.furtherLocales.map((locale) => [
      addressesUnder(`${locale}/`, site),
      `${site.base}${locale}/404.html`,
    ]),
  );
}

/** A variable whose value depends on the address. */
function map(variable: string, otherwise: string, values: readonly (readonly string[])[]): string {
  return `map $uri ${variable} {
  default "${otherwise}";
${values.map(([address, value]) => `  "~${address}" "${value}";\n`).join('')}}
`;
}

function variableOf(header: string): string {
  return `$prelude_${header.toLowerCase().replaceAll('-', '_')}`;
}

function namesOf({ headers }: HeaderRule): string[] {
  return Object.keys(headers);
}

function entries(headers: HeaderRule['headers']): [string, string][] {
  return Object.entries(headers);
}
