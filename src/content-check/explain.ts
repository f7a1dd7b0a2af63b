import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Says what a schema found wrong, and what to write instead. */
export function explain(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `there is no field ${quoteAll(issue.keys)} here: correct its spelling or remove it`;
    case 'invalid_type':
      return value === undefined
        ? `missing: add it (${article(issue.expected)})`
        : `write ${article(issue.expected)} instead of ${show(value)}`;
    case 'invalid_value':
      return value === undefined
        ? `missing: write ${oneOf(issue.values)}`
        : `${show(value)} is not known: write ${oneOf(issue.values)}`;
    case 'too_big':
      return typeof value === 'string'
        ? `${value.length} characters long, at most ${issue.maximum}: shorten it`
        : Array.isArray(value)
          ? `${value.length} given, at most ${issue.maximum}: remove some`
          : `${show(value)} is too much: at most ${issue.maximum}`;
    case 'too_small':
      if (typeof value === 'string') return 'empty: write a text or remove the field';
      return Array.isArray(value)
        ? `${value.length} given, ${issue.minimum} needed`
        : `${show(value)} is too little: at least ${issue.minimum}`;
    case 'invalid_format':
      return issue.format === 'regex'
        ? `${show(value)} does not fit: ${issue.message}`
        : `${show(value)} does not fit: write a ${issue.format}`;
    case 'invalid_key':
      return `the name does not fit: ${issue.issues[0]?.message ?? 'correct it'}`;
    case 'invalid_union':
      return `${show(value)} is not one of the values allowed here`;
    default:
      return issue.message;
  }
}

function article(kind: string): string {
  return (
    (
      {
        string: 'a text',
        number: 'a number',
        int: 'a whole number',
        boolean: 'true or false',
        array: 'a list',
        object: 'fields',
        record: 'fields',
      } as Record<string, string>
    )[kind] ?? kind
  );
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? show(values[0]) : `one of ${values.map(show).join(', ')}`;
}

function quoteAll(keys: readonly string[]): string {
  return keys.map((key) => `“${key}”`).join(', ');
}

function show(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? String(value));
}
