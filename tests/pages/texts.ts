import { setAllType } from '../../src/i18n/typography';
import { patternOf } from '../../src/i18n/paths';
import { content } from '../support/content';

const [original = 'fr'] = content.site.get('site')!.data.locales;

/** Every guidance text in every language: its address, its figure, as typeset by the build. */
export const TEXTS = [...content.guidance].map(([key, { file, data }]) => {
  const locale = key.split('/')[1]!;
  const kind = file.path.includes('/keys/') ? 'key' : 'practice';
  const { addresses } = content.ui.get(locale)!.data;
  return {
    locale,
    path: patternOf(kind, { locale, original, addresses }).replace('[slug]', data.slug),
    figure: setAllType(data.figure ?? {}, locale),
  };
});

/** Every text within a piece of data. */
export function stringsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(stringsIn) : [];
}
