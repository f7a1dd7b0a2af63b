import { all, type Edit, edited, type Page, type Span, textOf } from './html';

/**
 * The page of wrong addresses in each further language, alone, and without the script that chooses: `/en/404.html`, for
 * hosts that can answer a wrong address by the folder it is in. The others serve `/404.html`, in which every further language waits
 * in a template, see `src/pages/404.astro`.
 */
export function cutByLanguage(page: Page): readonly { readonly locale: string; readonly html: string }[] {
  const description = all(page, 'meta').find(({ attributes }) => attributes['name'] === 'description');
  return all(page, 'template').flatMap(({ attributes, values, inside }) => {
    const locale = attributes['data-locale'];
    if (locale === undefined) return [];
    const edits = [
      ...put(all(page, 'html')[0]?.values['lang'], locale),
      ...put(all(page, 'title')[0]?.inside, written(page, values['data-title'])),
      ...put(description?.values['content'], written(page, values['data-description'])),
      ...put(all(page, 'body')[0]?.inside, written(page, inside)),
    ];
    return [{ locale, html: edited(page.html, edits) }];
  });
}

function put(place: Span | undefined, text: string): readonly Edit[] {
  return place === undefined ? [] : [{ ...place, text }];
}

function written(page: Page, place: Span | undefined): string {
  return place === undefined ? '' : textOf(page, place);
}
