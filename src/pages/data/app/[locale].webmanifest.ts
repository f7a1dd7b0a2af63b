import type { APIRoute } from 'astro';
import { loadPaths, loadSite } from '../../../content/load/site';
import { withBase } from '../../../i18n/base';
import { setType } from '../../../i18n/typography';
import { ICONS } from '../../icons/[icon].png';

export const getStaticPaths = async () =>
  (await loadSite()).locales.map((locale) => ({ params: { locale } }));

/** What makes the site an application that can be installed, in one language. */
export const GET: APIRoute<never, { locale: string }> = async ({ params: { locale } }) => {
  const [site, path] = await Promise.all([loadSite(), loadPaths(locale)]);
  const at = (place: string) => withBase(place, import.meta.env.BASE_URL);
  return Response.json({
    name: site.name,
    short_name: site.name,
    description: setType(site.tagline[locale] ?? '', locale),
    lang: locale,
    id: path('home'),
    start_url: path('home'),
    scope: at('/'),
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: ICONS.map(({ name, size, purpose }) => ({
      src: at(`/icons/${name}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      ...(purpose && { purpose }),
    })),
  });
};
