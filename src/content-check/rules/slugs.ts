import type { Content, Sound } from '../content';
import type { Problem } from '../problem';
import { findTwice, problemAt } from './report';

/** No two pages of a language share an address. */
export function checkSlugs(content: Content): Problem[] {
  const locales = content.site.get('site')?.data.locales ?? [];
  return locales.flatMap((locale) => {
    const ui = content.ui.get(locale);
    const lists = [...content.assessmentWordings].flatMap(([key, sound]) =>
      key.endsWith(`/${locale}`)
        ? Object.entries(sound.data.dimensions).map(([id, { slug }]) => ({
            sound: sound as Sound<unknown>,
            field: ['dimensions', id, 'slug'],
            slug,
          }))
        : [],
    );
    const texts = [...content.guidance].flatMap(([key, sound]) =>
      key.endsWith(`/${locale}`)
        ? [{ sound: sound as Sound<unknown>, field: ['slug'], slug: sound.data.slug }]
        : [],
    );
    const tools = [...content.worksheetWordings].flatMap(([key, sound]) =>
      key.endsWith(`/${locale}`)
        ? [{ sound: sound as Sound<unknown>, field: ['slug'], slug: sound.data.slug }]
        : [],
    );
    const taken = ui
      ? [{ sound: ui as Sound<unknown>, field: ['addresses', 'express'], slug: ui.data.addresses.express }]
      : [];
    return findTwice(
      [...taken, ...lists, ...texts, ...tools],
      ({ slug }) => slug,
      (page, first) =>
        problemAt(
          page.sound,
          page.field,
          `“${page.slug}” is the address of another page (${first.sound.file.path}): choose another`,
        ),
    );
  });
}
