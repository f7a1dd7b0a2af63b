import type { APIRoute } from 'astro';
import { loadIndexSource } from '../../../content/load/search';
import { loadSite } from '../../../content/load/site';

/** What the index of the texts is made of. The build reads it and takes it away again. */
export const getStaticPaths = async () =>
  (await loadSite()).locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute<never, { locale: string }> = async ({ params }) =>
  Response.json(await loadIndexSource(params.locale));
