import type { Content } from '../content';
import type { Problem } from '../problem';
import { missingFiles } from './missing-files';
import { sameFields } from './same-fields';
import { sameIds } from './same-ids';
import { sameParts } from './same-parts';

/** Every text stands in every language, with the same parts and the same blanks to fill. */
export function checkTranslations(content: Content): Problem[] {
  const locales = content.site.get('site')?.data.locales ?? [];
  const [original = '', ...others] = locales;
  return [
    ...locales.flatMap((locale) => [...missingFiles(content, locale), ...sameIds(content, locale)]),
    ...others.flatMap((locale) => [
      ...sameFields(content.ui, original, locale),
      ...sameFields(content.glossary, original, locale),
      ...sameFields(content.meetingWordings, original, locale),
      ...[...content.worksheets.keys()].flatMap((id) =>
        sameFields(content.worksheetWordings, `${id}/${original}`, `${id}/${locale}`),
      ),
      ...sameParts(content.guidance, original, locale),
      ...sameParts(content.pages, original, locale),
    ]),
  ];
}
