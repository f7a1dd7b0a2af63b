import type { APIRoute } from 'astro';
import { loadLightData } from '../../../collections/lights';
import { loadSite } from '../../../collections/site';

/** What lights the keys, in a file of its own: only a reader who has answers asks for it. */
export const getStaticPaths = async () =>
  (await loadSite()).locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute<never, { locale: string }> = async ({ params }) =>
  Response.json(await loadLightData(params.locale));
