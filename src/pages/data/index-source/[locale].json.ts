import type { APIRoute } from 'astro';
import { loadIndexSource } from '../../../collections/search';
import { loadSite } from '../../../collections/site';

/** What the index of the texts is made of. The build reads it and takes it away again. */
export const getStaticPaths = async () =>
  (await loadSite()).locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute<never, { locale: string }> = async ({ params }) =>
  Response.json(await loadIndexSource(params.locale));
