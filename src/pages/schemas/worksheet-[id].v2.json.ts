import type { APIRoute } from 'astro';
import { loadFileSchema, loadWorksheetIds } from '../../content/load/worksheets';

/** The published schema of the file of each worksheet. */
export async function getStaticPaths() {
  return (await loadWorksheetIds()).map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(`${JSON.stringify(await loadFileSchema(params['id'] ?? ''), null, 2)}\n`);
