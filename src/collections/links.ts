import type { PageKind } from '../i18n/paths';
import { loadListSlugs } from './assessments';
import { loadWritten } from './guidance-index';
import { loadPaths } from './site';

/**
 * The address that a link of a text leads to.
 * @param href `text:<id>`, `list:<id>`, `term:<id>`, `source:<id>`, `page:<kind>`, or an address as it is
 * @returns nothing where the text it names is not written yet
 */
export async function resolveLink(href: string, locale: string): Promise<string | undefined> {
  const [, scheme, id = ''] = /^(text|list|term|source|page):(.+)$/.exec(href) ?? [];
  const path = await loadPaths(locale);
  switch (scheme) {
    case 'text':
      return (await loadWritten(locale)).get(id);
    case 'list':
      return path('list', (await loadListSlugs(locale)).get(id));
    case 'term':
      return `${path('glossary')}#${id}`;
    case 'source':
      return `${path('sources')}#${id}`;
    case 'page':
      return path(id as PageKind);
    default:
      return href;
  }
}
