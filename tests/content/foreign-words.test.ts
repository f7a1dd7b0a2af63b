import { expect, test } from 'vitest';
import { content, files } from '../support/content';
import { FOREIGN_WORDS } from '../support/foreign-words';
import { stringsIn } from '../support/strings-in';

const { locales } = content.site.get('site')!.data;
/** Where an author can say the language of a few words. */
const CAN_SAY = /^content\/(pages|glossary|sources)\//;

const texts = files.flatMap(({ path, data, body }) => {
  const locale = locales.find((one) => path.split(/[/.]/).includes(one));
  return locale && !CAN_SAY.test(path) ? [{ path, locale, said: [...stringsIn(data), body].join('\n') }] : [];
});

test.each(texts)(
  '$path, which cannot say the language of a few words, has none of another',
  ({ said, locale }) => {
    const foreign = Object.entries(FOREIGN_WORDS).flatMap(([lang, words]) => (lang === locale ? [] : words));
    expect(foreign.filter((words) => said.includes(words))).toEqual([]);
  },
);
