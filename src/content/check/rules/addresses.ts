import { lastWordOf, type PageKind, pathOf, type Realm, SINGLE_PAGES } from '../../../i18n/paths';
import type { Content, Sound } from '../content';
import type { Problem } from '../problem';
import { findTwice, problemAt } from './report';

/** A page with the field that gives it its address. */
interface Addressed {
  readonly address: string;
  /** As “sources” or “sponsor”. */
  readonly id: string;
  readonly sound: Sound<unknown>;
  readonly field: readonly PropertyKey[];
}

/** No two pages share an address, in whatever language. */
export function checkAddresses(content: Content): Problem[] {
  const locales = content.site.get('site')?.data.locales ?? [];
  const original = locales[0] ?? '';
  const pages = locales.flatMap((locale) => {
    const ui = content.ui.get(locale);
    if (!ui) return [];
    const realm: Realm = { locale, original, addresses: ui.data.addresses, base: '/' };
    return [...singlePages(ui, realm), ...pagesWithSlugs(content, realm)];
  });
  const homesFirst = [
    ...pages.filter(({ field }) => field.length === 0),
    ...pages.filter(({ field }) => field.length > 0),
  ];
  return [
    ...findTwice(
      homesFirst,
      ({ address }) => address,
      ({ sound, field, address }, first) =>
        problemAt(
          sound,
          field,
          `${address} is the address of “${first.id}” already (${first.sound.file.path}): choose another`,
        ),
    ),
    ...pages
      .filter(({ address }) => NOT_FOUND.test(address))
      .map(({ sound, field, address }) =>
        problemAt(sound, field, `${address} is where a site answers wrong addresses: choose another`),
      ),
  ];
}

/** What a host shows for an address that leads nowhere stands at the root. */
const NOT_FOUND = /^\/(404|500)\/$/;

function singlePages(ui: Sound<unknown>, realm: Realm): Addressed[] {
  return SINGLE_PAGES.map((kind) => {
    const word = lastWordOf(kind);
    return {
      address: pathOf(kind, realm),
      id: kind,
      sound: ui,
      field: word === undefined ? [] : ['addresses', word],
    };
  });
}

function pagesWithSlugs(content: Content, realm: Realm): Addressed[] {
  const ending = `/${realm.locale}`;
  const addressed = (kind: PageKind, id: string, sound: Sound<unknown>, slug: string, field = ['slug']) => ({
    address: pathOf(kind, realm, slug),
    id,
    sound,
    field,
  });
  const inLanguage = <T>(files: ReadonlyMap<string, Sound<T>>) =>
    [...files].flatMap(([key, sound]) =>
      key.endsWith(ending) ? [{ id: key.slice(0, -ending.length), sound }] : [],
    );
  return [
    ...inLanguage(content.assessmentWordings).flatMap(({ sound }) =>
      Object.entries(sound.data.dimensions).map(([id, { slug }]) =>
        addressed('list', id, sound, slug, ['dimensions', id, 'slug']),
      ),
    ),
    ...inLanguage(content.guidance).map(({ id, sound }) =>
      addressed(sound.file.path.includes('/keys/') ? 'key' : 'practice', id, sound, sound.data.slug),
    ),
    ...inLanguage(content.worksheetWordings).map(({ id, sound }) =>
      addressed('tool', id, sound, sound.data.slug),
    ),
    ...inLanguage(content.pages).flatMap(({ id, sound }) =>
      sound.data.slug === undefined ? [] : [addressed('page', id, sound, sound.data.slug)],
    ),
  ];
}
