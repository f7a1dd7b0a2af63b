import { DOES_NOT_APPLY } from '../../schemas/site';
import { sortContent } from './sort-content';
import type { Problem } from './problem';
import { problemAt } from './rules/report';
import { readContent } from './source-file';

/** Names that stand in no public register (RFC 2606), and addresses that are none for the public. */
const PLACEHOLDER = /(^|\.)(example|test|invalid|localhost)$|(^|\.)example\.(com|net|org)$|^[\d.]+$|^\[/;
/** Lines that not every publisher has. */
const OPTIONAL: ReadonlySet<string> = new Set(['legalForm', 'registration', 'capital']);

/**
 * What an owner still has to fill in before the site may be published: its address, and every line of
 * the publisher and the host that is empty.
 */
export function checkPublishable(project: string): Problem[] {
  const file = 'content/site.yaml';
  const { content, problems } = sortContent(readContent(project));
  const site = content.site.get('site');
  if (!site) {
    const wrong = problems.filter((problem) => problem.file === file);
    return wrong.length > 0
      ? wrong
      : [{ file, field: '', message: 'missing: the site cannot do without this file' }];
  }
  const { protocol, hostname } = new URL(site.data.url);
  return [
    ...(protocol !== 'https:' || PLACEHOLDER.test(hostname)
      ? [problemAt(site, ['url'], 'no public address with https: write where the site will stand')]
      : []),
    ...(['publisher', 'host'] as const).flatMap((part) =>
      Object.entries(site.data[part])
        .filter(([, value]) => value === '')
        .map(([field]) =>
          problemAt(
            site,
            [part, field],
            OPTIONAL.has(field)
              ? `empty: fill it in, or write ${DOES_NOT_APPLY} if you have none`
              : 'empty: fill it in',
          ),
        ),
    ),
  ];
}
