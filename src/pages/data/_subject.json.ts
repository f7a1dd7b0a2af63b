import type { APIRoute } from 'astro';
import { loadSite } from '../../content/load/site';
import { loadSubjectFile } from '../../content/load/subject';

/** What pages compute with and say, for each language in a file that is named after what it holds. */
export const getStaticPaths = async () =>
  Promise.all(
    (await loadSite()).locales.map(async (locale) => {
      const { name, text } = await loadSubjectFile(locale);
      return { params: { file: name }, props: { text } };
    }),
  );

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
