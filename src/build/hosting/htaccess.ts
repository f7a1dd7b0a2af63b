import { ASK_AGAIN, headerRules, type HeaderRule } from './headers';
import { addressesUnder, type HostedSite } from './hosted-site';
import { MEDIA_TYPES, PACKED, TEXTS } from './media-types';

/**
 * `.htaccess`, which Apache reads from 2.4 on. It asks for no more than `AllowOverride FileInfo`,
 * and leaves out what a module would be needed for that is not there.
 */
export function htaccess(site: HostedSite): string {
  const endings = (types: typeof MEDIA_TYPES) =>
    types.flatMap((type) => type.endings.map((ending) => `.${ending}`)).join(' ');
  return `ErrorDocument 404 ${site.base}404.html
${site.furtherLocales.map((locale) => notFoundUnder(locale, site)).join('')}
<IfModule mod_mime.c>
${MEDIA_TYPES.map((type) => `  AddType ${type.name} ${endings([type])}`).join('\n')}
  AddCharset utf-8 ${endings(TEXTS)}
</IfModule>

<IfModule mod_deflate.c>
  <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE ${PACKED.map(({ name }) => name).join(' ')}
  </IfModule>
</IfModule>

<IfModule mod_headers.c>
  # Apache writes -gzip into the ETag of what it has packed, and does not know it again.
  RequestHeader edit If-None-Match "-gzip\\"" "\\""
  Header set Cache-Control "${ASK_AGAIN}"
${headerRules(site)
  .flatMap((rule) => headerLines(rule, site))
  .join('\n')}
</IfModule>
`;
}

function notFoundUnder(locale: string, site: HostedSite): string {
  return `<If "%{REQUEST_URI} =~ m#${addressesUnder(`${locale}/`, site)}#">
  ErrorDocument 404 ${site.base}${locale}/404.html
</If>
`;
}

/** What holds everywhere holds for errors too; what a folder says is said of what is there. */
function headerLines({ folder, headers }: HeaderRule, site: HostedSite): string[] {
  return Object.entries(headers).map(([name, value]) =>
    folder === ''
      ? `  Header always set ${name} "${value}"`
      : `  Header set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${addressesUnder(folder, site)}#"`,
  );
}
