/** The links within a site that lead to no page of it, or to no place on that page, as `/a/ to /b/#c`. */
export function brokenLinks(
  pages: readonly { readonly path: string; readonly html: string }[],
  base = '/',
): string[] {
  const byPath = new Map(pages.map(({ path, html }) => [path, html]));
  return linksOf(pages).flatMap(({ path, href, url }) => {
    if (url.origin !== HOST) return [];
    const target = byPath.get(url.pathname);
    const place = decodeURIComponent(url.hash.slice(1));
    const sound =
      url.pathname.startsWith(base) &&
      target !== undefined &&
      (place === '' || target.includes(`id="${place}"`));
    return sound ? [] : [`${path} to ${href}`];
  });
}

/** The links that lead out of a site, each with the page it stands on. */
export function outwardLinks(
  pages: readonly { readonly path: string; readonly html: string }[],
): { readonly path: string; readonly href: string }[] {
  return linksOf(pages).filter(({ url }) => url.origin !== HOST);
}

const HOST = 'https://host.invalid';

function linksOf(pages: readonly { readonly path: string; readonly html: string }[]) {
  return pages.flatMap(({ path, html }) =>
    [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) => ({
      path,
      href,
      url: new URL(href, HOST + path),
    })),
  );
}
