import type { ContentPart } from '../../kinds';
import type { Content } from '../content';
import type { Problem } from '../problem';
import { pageIds } from './references';

/** Every file that a language of the site has to have. */
export function missingFiles(content: Content, locale: string): Problem[] {
  const message = `missing: add this file, with the words for “${locale}”`;
  const one = (part: ContentPart, file: string, key = locale): Problem[] =>
    content[part].has(key) ? [] : [{ file: `content/${file}`, field: '', message }];
  const each = (part: ContentPart, ids: Iterable<string>, fileOf: (id: string) => string) =>
    [...ids].flatMap((id) => one(part, fileOf(id), `${id}/${locale}`));
  const octave = content.octave.get('octave')?.data;
  return [
    ...one('ui', `ui/${locale}.yaml`),
    ...one('glossary', `glossary/${locale}.yaml`),
    ...one('sourceNotes', `sources/${locale}.yaml`),
    ...one('meetingWordings', `meeting/${locale}.yaml`),
    ...each('scaleWordings', content.scales.keys(), (id) => `scales/${id}/${locale}.yaml`),
    ...each('assessmentWordings', content.assessments.keys(), (id) => `assessments/${id}/${locale}.yaml`),
    ...each('worksheetWordings', content.worksheets.keys(), (id) => `worksheets/${id}/${locale}.yaml`),
    ...each('pages', pageIds(content), (id) => `pages/${locale}/${id}.mdx`),
    ...(['keys', 'practices'] as const).flatMap((row) => {
      const ids = octave?.[row].map(({ id }) => id) ?? [];
      return each('guidance', ids, (id) => `guidance/${locale}/${row}/${id}.mdx`);
    }),
  ];
}
