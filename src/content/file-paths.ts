/** A word that a path leaves open, as `:id`; `:row(keys|practices)` is one of these words. */
const PLACEHOLDER = /:(\w+)(?:\(([^)]+)\))?/g;

/** What paths of a kind look like, with its placeholders as named groups. */
export function patternOf(path: string): RegExp {
  const source = path
    .replaceAll('.', '\\.')
    .replace(PLACEHOLDER, (_, name: string, words = '[^/]+') => `(?<${name}>${words})`);
  return new RegExp(`^content/${source}$`);
}

/** The same for tools that know no groups. */
export function globOf(path: string): string {
  const glob = path.replace(PLACEHOLDER, (_, __, words?: string) => {
    if (words === undefined) return '*';
    return words.includes('|') ? `{${words.replaceAll('|', ',')}}` : words;
  });
  return `content/${glob}`;
}
