import type { Content, ContentPart, Sound } from './content';
import { explain } from './explain';
import { FILE_KINDS, patternOf } from '../kinds';
import type { Problem } from './problem';
import type { SourceFile } from './source-file';

const KINDS = FILE_KINDS.map((kind) => ({ ...kind, pattern: patternOf(kind) }));

/** Sorts files by kind and checks the shape of each. */
export function sortContent(files: readonly SourceFile[]): {
  readonly content: Content;
  readonly problems: Problem[];
} {
  const content = Object.fromEntries(
    KINDS.map(({ kind }) => [kind, new Map<string, Sound<never>>()]),
  ) as unknown as Record<ContentPart, Map<string, Sound<unknown>>>;
  const unread = new Set<ContentPart>();
  const problems: Problem[] = [];
  for (const file of files) {
    const found = KINDS.flatMap(({ kind, pattern, schema }) => {
      const match = pattern.exec(file.path);
      return match
        ? [{ kind, schema, key: [match.groups?.['id'], match.groups?.['locale']].filter(Boolean).join('/') }]
        : [];
    })[0];
    if (found === undefined) {
      problems.push({
        file: file.path,
        field: '',
        message: 'no part of the site reads a file in this place: move it or remove it',
      });
      continue;
    }
    const parsed = file.syntax ? undefined : found.schema.safeParse(file.data);
    if (parsed?.success) content[found.kind].set(found.key, { file, data: parsed.data });
    else unread.add(found.kind);
    if (file.syntax)
      problems.push({
        file: file.path,
        line: file.syntax.line,
        field: '',
        message: `the YAML cannot be read: ${file.syntax.message}`,
      });
    for (const issue of parsed?.error?.issues ?? [])
      problems.push({
        file: file.path,
        line: file.lineOf(issue.path),
        field: issue.path.join('.'),
        message: explain(issue, at(file.data, issue.path)),
      });
  }
  return { content: { ...content, unread } as unknown as Content, problems };
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}
