import { all, type Page } from './html';

/** What the head of a built page says of it to those who find and share it. */
export interface PageHead {
  /** Its whole address. */
  readonly canonical?: string | undefined;
  /** Whether it asks to stay out of search engines. */
  readonly unlisted: boolean;
  readonly alternates: readonly { readonly lang: string; readonly url: string }[];
  /** Its title without the name of the site, and its picture. */
  readonly title?: string | undefined;
  readonly image?: string | undefined;
}

export function headOf(page: Page): PageHead {
  const inside = all(page, 'head')[0]?.inside;
  const links = all(page, 'link', inside).map(({ attributes }) => attributes);
  const metas = all(page, 'meta', inside).map(({ attributes }) => attributes);
  const said = (property: string) => metas.find((one) => one['property'] === property)?.['content'];
  return {
    canonical: links.find(({ rel }) => rel === 'canonical')?.['href'],
    unlisted: metas.some(({ name, content }) => name === 'robots' && content === 'noindex'),
    alternates: links
      .filter(({ rel, hreflang }) => rel === 'alternate' && hreflang !== undefined)
      .map(({ hreflang: lang = '', href: url = '' }) => ({ lang, url })),
    title: said('og:title'),
    image: said('og:image'),
  };
}
