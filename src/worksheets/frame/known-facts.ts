/**
 * Figures of an organisation in words, as far as they are known.
 * @param facts each with its name
 */
export function knownFacts(
  facts: readonly (readonly [name: string, value: string | number | undefined])[],
  entry: (name: string, value: string) => string,
): readonly string[] {
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [entry(name, `${value}`)]));
}
