import { expect, test } from '@playwright/test';
import { FOREIGN_WORDS } from '../../support/foreign-words';
import { built, PATHS } from '../../support/built-site';

/** The words between two tags, each with the tag before. */
const TEXT = /(<[^>]*>)([^<]+)/g;

test('words of a language on a page of another one say so', () => {
  for (const [lang, words] of Object.entries(FOREIGN_WORDS)) {
    const pages = PATHS.map((path) => ({ path, html: built(path) })).filter(
      ({ html }) => !html.includes(`<html lang="${lang}"`),
    );
    const places = pages.flatMap(({ path, html }) =>
      [...html.replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, '').matchAll(TEXT)].flatMap(
        ([, tag = '', text = '']) =>
          words
            .filter((one) => text.replace(/\s/g, ' ').includes(one))
            .map((one) => ({
              one,
              place: `${path} “${one}” after ${tag}`,
              says: tag.includes(` lang="${lang}"`),
            })),
      ),
    );
    expect(places.filter(({ says }) => !says).map(({ place }) => place)).toEqual([]);
    // A word that is nowhere would prove nothing.
    expect([...new Set(places.map(({ one }) => one))].sort()).toEqual([...words].sort());
  }
});
