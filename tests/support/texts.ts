import { setAllType } from '../../src/i18n/typography';
import { patternOf } from '../../src/i18n/paths';
import { content } from './content';

const [original = 'fr'] = content.site.get('site')!.data.locales;

/** Every guidance text in playing order, in one language after the other: its address and its figure as typeset. */
export const TEXTS = content.site.get('site')!.data.locales.flatMap((locale) =>
  (['keys', 'practices'] as const).flatMap((row) =>
    content.octave.get('octave')!.data[row].map(({ id }) => {
      const { data } = content.guidance.get(`${id}/${locale}`)!;
      const { addresses } = content.ui.get(locale)!.data;
      const kind = row === 'keys' ? 'key' : 'practice';
      return {
        id,
        locale,
        path: patternOf(kind, { locale, original, addresses }).replace('[slug]', data.slug),
        figure: setAllType(data.figure ?? {}, locale),
      };
    }),
  ),
);
