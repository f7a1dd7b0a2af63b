import { withoutEntities } from './entities';

const HREF = /\bhref\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** The addresses of the links in a text in HTML, which whoever reads it sees as words; each once. */
export function linksBehindWords(html: string): string[] {
  const all = [...html.matchAll(HREF)].map(([, ...forms]) =>
    withoutEntities(forms.find(Boolean) ?? '').trim(),
  );
  return [...new Set(all)].filter((address) => /^https?:/i.test(address));
}
