import { parseLink } from '../../schemas/links';
import { loadListSlugs } from './assessments';
import { loadWritten } from './guidance-index';
import { loadPagePath } from './pages';
import { loadPaths } from './site';
import { loadWorksheetLinks } from './worksheet-links';

/**
 * The address that a link of a text leads to.
 * @param href `text:<id>`, `list:<id>`, `term:<id>`, `source:<id>`, `page:<name>`, `tool:<id>`, or an address as it is
 * @returns nothing where the text it names is not written yet, or the site does without what it names
 */
export async function resolveLink(href: string, locale: string): Promise<string | undefined> {
  const { scheme, id = '' } = parseLink(href) ?? {};
  const path = await loadPaths(locale);
  switch (scheme) {
    case 'text':
      return (await loadWritten(locale)).get(id);
    case 'list': {
      const slug = (await loadListSlugs(locale)).get(id);
      return slug === undefined ? undefined : path('list', slug);
    }
    case 'term':
      return `${path('glossary')}#${id}`;
    case 'source':
      return `${path('sources')}#${id}`;
    case 'tool':
      return (await loadWorksheetLinks(locale)).get(id)?.href;
    case 'page':
      return loadPagePath(id, locale);
    default:
      return href;
  }
}
