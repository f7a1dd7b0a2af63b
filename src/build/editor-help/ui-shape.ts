/** The shape of the words of the original language, as `src/schemas/ui-shape.json` keeps it: a line a part, without the words. */
export function writtenShape(words: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(words).map(
    ([name, part]) => `${JSON.stringify(name)}:${JSON.stringify(shapeOf(part))}`,
  );
  return `{\n${parts.join(',\n')}\n}\n`;
}

function shapeOf(part: unknown): unknown {
  if (Array.isArray(part)) return ['text'];
  if (typeof part !== 'object' || part === null) return 'text';
  return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, shapeOf(one)]));
}
