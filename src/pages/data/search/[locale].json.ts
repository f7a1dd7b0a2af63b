import type { APIRoute } from 'astro';
import { loadSearchData } from '../../../content/load/search';
import { loadSite } from '../../../content/load/site';

/** What a search answers with at once, in a file of a few kB that its opening asks for. */
export const getStaticPaths = async () =>
  (await loadSite()).locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute<never, { locale: string }> = async ({ params }) =>
  Response.json(await loadSearchData(params.locale));
