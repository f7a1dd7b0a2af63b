import { getCollection } from 'astro:content';
import type { Licence } from '../../schemas/licence';

/** The packages that the project stands on, those first that reach a reader. */
export async function loadLicences(): Promise<readonly Licence[]> {
  const entries = await getCollection('licences');
  return entries
    .map(({ data }) => data)
    .sort((a, b) => Number(b.inPages) - Number(a.inPages) || a.name.localeCompare(b.name));
}
