import type { APIRoute } from 'astro';
import { loadSite, loadUi } from '../../../content/load/site';
import type { NewBuildWords } from '../../../frame/offline/new-build';

export const getStaticPaths = async () =>
  (await loadSite()).locales.map((locale) => ({ params: { locale } }));

/** What is said of a new build, in one language. */
export const GET: APIRoute<never, { locale: string }> = async ({ params: { locale } }) => {
  const { newBuild, newBuildName, renew, later } = (await loadUi(locale)).offline;
  return Response.json({ newBuild, newBuildName, renew, later } satisfies NewBuildWords);
};
