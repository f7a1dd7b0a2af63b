/** The fields that have a value; the others are left out, as optional fields want it. */
export function defined<T extends object>(fields: T): { readonly [Name in keyof T]?: NonNullable<T[Name]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
