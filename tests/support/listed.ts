/** What stands between the spaces and line ends of a text; signs that only look like a space part nothing. */
export function listed(text: string): string[] {
  return text.split(/[ \n]+/).filter((one) => one !== '');
}

/** What stands between the bars of texts, written many to a line: `parted('one | two', 'three')`. */
export function parted(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' | '));
}

/** Cases of a table in which one row holds all texts of which the same is said, with bars between them. */
export function rows<Said extends readonly unknown[]>(
  table: readonly (readonly [...Said, string])[],
): [text: string, ...Said][] {
  return table.flatMap((row) => {
    const said = row.slice(0, -1) as unknown as Said;
    return parted(row.at(-1) as string).map((text): [string, ...Said] => [text, ...said]);
  });
}

/** A record for each value: one field of it, altered. */
export function eachOf<Field extends string, const Values extends readonly unknown[]>(
  field: Field,
  ...values: Values
) {
  return values.map((value) => ({ [field]: value }) as { readonly [At in Field]: Values[number] });
}
