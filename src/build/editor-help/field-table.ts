import { id, locale, slug } from '../../schemas/words';
import { editorSchema, type JsonSchema } from './editor-schema';

/** One line of a table of fields. */
export interface Field {
  /** As `publisher.name`; `[]` stands for each of a list, `<id>` for any id. */
  readonly name: string;
  readonly takes: string;
  /** `needed`, `optional`, or what it is where it is left out. */
  readonly presence: string;
  readonly description: string;
}

/** Formats that have a name of their own in the tables. */
const NAMED_PATTERNS = new Map(
  Object.entries({ id, 'lower-case letters, digits, hyphens': slug, 'language code': locale }).map(
    ([name, schema]) => [editorSchema(schema).pattern, name],
  ),
);
const NAMED_FORMATS: Readonly<Record<string, string>> = {
  date: 'day, as 2026-11-21',
  uri: 'address, as https://example.org',
  email: 'e-mail address',
};

/**
 * The fields that a schema describes, those within others after them.
 * @param leaveOut names of fields that have a table of their own
 */
export function fieldsOf(schema: JsonSchema, leaveOut: readonly string[] = [], within = ''): Field[] {
  const { properties, required = [], items, additionalProperties } = schema;
  const inside = (part: unknown, name: string) =>
    typeof part === 'object' && part !== null ? fieldsOf(part as JsonSchema, leaveOut, name) : [];
  if (!properties)
    return [
      ...inside(items, `${within}[]`),
      ...inside(additionalProperties, within ? `${within}.<id>` : '<id>'),
    ];
  return Object.entries(properties).flatMap(([key, value]) => {
    const part = value as JsonSchema;
    const name = within === '' ? key : `${within}.${key}`;
    const field = {
      name,
      takes: takesOf(part),
      presence: required.includes(key)
        ? 'needed'
        : part.default === undefined
          ? 'optional'
          : `\`${JSON.stringify(part.default)}\``,
      description: part.description ?? '',
    };
    return leaveOut.includes(name) ? [field] : [field, ...fieldsOf(part, leaveOut, name)];
  });
}

/** A table of fields in Markdown. */
export function tableOf(fields: readonly Field[]): string {
  const rows = fields.map(({ name, takes, presence, description }) =>
    [`\`${name}\``, takes, presence, description].map((cell) => cell.replaceAll('|', '\\|')).join(' | '),
  );
  return ['field | takes | needed, or else | what for', '--- | --- | --- | ---', ...rows]
    .map((row) => `| ${row} |`)
    .join('\n');
}

function takesOf(schema: JsonSchema): string {
  const { type, anyOf, format = '', pattern, maxLength, minimum, maximum, items } = schema;
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (anyOf) return anyOf.map((one) => takesOf(one as JsonSchema)).join(' or ');
  if (values) return values.map((value) => (value === '' ? 'nothing' : `\`${String(value)}\``)).join(', ');
  switch (type) {
    case 'string': {
      const name = NAMED_FORMATS[format] ?? (pattern === undefined ? undefined : NAMED_PATTERNS.get(pattern));
      return name ?? (maxLength === undefined ? 'text' : `text, at most ${maxLength} characters`);
    }
    case 'integer':
      return maximum === undefined || maximum > 1e9
        ? `whole number from ${minimum}`
        : `whole number from ${minimum} to ${maximum}`;
    case 'boolean':
      return '`true` or `false`';
    case 'array':
      return `list: ${takesOf(items as JsonSchema)}`;
    default:
      return byNameOf(schema);
  }
}

/** Fields with names, or entries that an author names. */
function byNameOf({ properties, additionalProperties: entry, propertyNames }: JsonSchema): string {
  if (properties || typeof entry !== 'object') return 'fields';
  if (entry.type === undefined) return 'fields of its own';
  const name = typeof propertyNames === 'object' ? NAMED_PATTERNS.get(propertyNames.pattern) : undefined;
  return `by ${NAMES_OF_ENTRIES.get(name) ?? 'word'}: ${takesOf(entry as JsonSchema)}`;
}

/** What an author names entries by, where their names have a pattern of their own. */
const NAMES_OF_ENTRIES = new Map<string | undefined, string>([
  ['id', 'id'],
  ['language code', 'language'],
]);
