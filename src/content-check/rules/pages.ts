import { PAGE_COMPONENTS, TEXT_PAGES } from '../../schemas/page';
import { CONVENTIONS } from '../../schemas/scale';
import type { Content } from '../content';
import type { Problem } from '../problem';
import { checkMarkup, type Vocabulary } from './markup';
import { listKnown } from './references';

/** What authors may write in a page around the texts, besides Markdown. */
const COMPONENTS: Vocabulary = {
  ...Object.fromEntries(PAGE_COMPONENTS.map((name) => [name, {}])),
  WorkedExample: { attribute: 'dimension', of: 'dimension' },
  Foreign: { attribute: 'lang', values: ['de', 'en', 'es', 'fr', 'it'], repeats: true },
  Convention: { attribute: 'of', values: CONVENTIONS, repeats: true },
};

/** The pages around the texts: no page but those the site has, and sound words in each. */
export function checkPages(content: Content): Problem[] {
  const known = listKnown(content);
  return [...content.pages].flatMap(([key, { file }]) => {
    const id = key.split('/')[0] ?? '';
    return (TEXT_PAGES as readonly string[]).includes(id)
      ? checkMarkup(file, COMPONENTS, known)
      : [
          {
            file: file.path,
            field: '',
            message: `is no page of the site: name it after one of ${TEXT_PAGES.join(', ')}, or remove it`,
          },
        ];
  });
}
