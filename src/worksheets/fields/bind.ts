import type { Place } from '../../domain/worksheets/problem';

/**
 * Ties fields to what they fill in, where its part, its label and its place have one name:
 * `const field = bind(sheet, alter, words); <NumberField kind="count" {...field('users')} />`.
 * @param alter changes a part of it; `key` says what is being typed in
 * @param place where it stands in the sheet, for a row
 */
export function bind<Values extends object, Words>(
  values: Values,
  alter: (part: Partial<Values>, key?: string) => void,
  words: Words,
  place: Place = {},
) {
  return <Name extends keyof Values & keyof Words & string>(name: Name) => ({
    at: { ...place, field: name },
    label: words[name],
    value: values[name],
    onChange: (value: Values[Name], key?: string) =>
      alter({ [name]: value } as unknown as Partial<Values>, key),
  });
}
