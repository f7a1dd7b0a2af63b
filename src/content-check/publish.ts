import { DOES_NOT_APPLY } from '../schemas/site';
import type { Problem } from './problem';
import { readContent } from './source-file';
import { sortContent } from './content';
import { problemAt } from './rules/report';

/** Names that stand in no public register, so that an address with one was never filled in. */
const PLACEHOLDER = /(^|\.)(example|test|invalid|localhost)$|^example\.(com|net|org)$/;

/** What not every publisher has: a person has no capital, an association no trade register. */
const OPTIONAL: ReadonlySet<string> = new Set(['legalForm', 'registration', 'capital']);

/** What an owner still has to fill in before the site may be published. */
export function checkPublishable(project: string): Problem[] {
  const files = readContent(project);
  const { content, problems } = sortContent(files);
  const site = content.site.get('site');
  if (!site) return problems.filter(({ file }) => file === 'content/site.yaml');
  return [
    ...(PLACEHOLDER.test(new URL(site.data.url).hostname)
      ? [problemAt(site, ['url'], 'still the address it came with: write where the site will stand')]
      : []),
    ...(['publisher', 'host'] as const).flatMap((part) =>
      Object.entries(site.data[part]).flatMap(([field, value]) => {
        const optional = OPTIONAL.has(field);
        if (value !== '' && (optional || value !== DOES_NOT_APPLY)) return [];
        const remedy = optional ? `fill it in, or write ${DOES_NOT_APPLY} if you have none` : 'fill it in';
        return [problemAt(site, [part, field], `${value === '' ? 'empty' : 'needed'}: ${remedy}`)];
      }),
    ),
  ];
}
