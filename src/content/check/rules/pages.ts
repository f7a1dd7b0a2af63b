import { SINGLE_PAGES } from '../../../i18n/paths';
import { PAGE_COMPONENTS } from '../../../schemas/page';
import { CONVENTIONS } from '../../../schemas/scale';
import { id as idSchema } from '../../../schemas/words';
import type { Content } from '../content';
import type { Problem } from '../problem';
import type { Vocabulary } from './components';
import { checkMarkup } from './markup';
import { listKnown } from './references';

/** What authors may write in a page around the texts, besides Markdown. */
const COMPONENTS: Vocabulary = {
  ...Object.fromEntries(PAGE_COMPONENTS.map((name) => [name, {}])),
  WorkedExample: { attribute: 'dimension', of: 'dimension' },
  Foreign: { attribute: 'lang', values: ['de', 'en', 'es', 'fr', 'it'], repeats: true },
  Convention: { attribute: 'of', values: CONVENTIONS, repeats: true },
};

/** The pages around the texts: names that links can lead to, and sound words in each. */
export function checkPages(content: Content): Problem[] {
  const known = listKnown(content);
  return [
    ...[...content.pages].flatMap(([key, { file, data }]) => [
      ...(data.slug === undefined ? [] : nameOf(file.path, key.split('/')[0] ?? '')),
      ...checkMarkup(file, COMPONENTS, known),
    ]),
  ];
}

/** The name of a page that an owner adds. */
function nameOf(file: string, id: string): Problem[] {
  if ((SINGLE_PAGES as readonly string[]).includes(id))
    return [
      { file, field: '', message: `“${id}” is a page of the site already: give the file another name` },
    ];
  return idSchema.safeParse(id).success
    ? []
    : [
        {
          file,
          field: '',
          message: `“${id}” cannot be linked to: name the file with lower-case English words joined by hyphens, such as our-team`,
        },
      ];
}
