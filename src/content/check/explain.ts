import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Says what a schema found wrong in some data, and what to write instead. */
export function explain(issue: Issue, data: unknown): string {
  const value = issue.path.reduce<unknown>(
    (within, key) => (within as Partial<Record<PropertyKey, unknown>> | null | undefined)?.[key],
    data,
  );
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
          : `${show(value)} is too much: write at most ${issue.maximum}`;
    case 'too_small':
      if (typeof value === 'string') return 'empty: write a text, or remove the field where it is optional';
      return Array.isArray(value)
        ? `${value.length} given, at least ${issue.minimum} needed: add some`
        : `${show(value)} is too little: write at least ${issue.minimum}`;
    case 'not_multiple_of':
      return `${show(value)} does not fit: write a multiple of ${issue.divisor}`;
    case 'invalid_format':
      return issue.format === 'regex'
        ? `${show(value)} does not fit: ${issue.message}`
        : `${show(value)} does not fit: write ${article(issue.format)}`;
    case 'invalid_key':
      return `the name does not fit: ${issue.issues[0]?.message ?? ''}`;
    case 'invalid_union':
      return `${show(value)} does not fit: write ${issue.errors.map(([first]) => remedy(first)).join(' or ')}`;
    default:
      return issue.message;
  }
}

/** What one of several shapes would take. */
function remedy(issue: Issue | undefined): string {
  if (issue?.code === 'invalid_value') return oneOf(issue.values);
  if (issue?.code === 'invalid_format') return article(issue.format);
  return issue?.code === 'invalid_type' ? article(issue.expected) : '';
}

/** Kinds and formats of values in words. Whoever adds another one says here what it is called. */
const ARTICLES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields',
  record: 'fields',
  date: 'a day such as 2026-11-21',
  url: 'an address such as https://example.org',
  email: 'an e-mail address',
};

function article(kind: string): string {
  return ARTICLES[kind] ?? kind;
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? show(values[0]) : `one of ${values.map(show).join(', ')}`;
}

function quoteAll(keys: readonly string[]): string {
  return keys.map((key) => `“${key}”`).join(', ');
}

function show(value: unknown): string {
  if (value === null || value === '') return 'nothing';
  return typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? String(value));
}
