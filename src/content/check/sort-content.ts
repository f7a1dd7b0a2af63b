import type { Content, Sound } from './content';
import { explain } from './explain';
import { type ContentPart, type FileKind, kindOfFile, PARTS } from '../kinds';
import type { Problem } from './problem';
import type { SourceFile } from './source-file';

/** Sorts files by kind and checks the shape of each. */
export function sortContent(files: readonly SourceFile[]): {
  readonly content: Content;
  readonly problems: Problem[];
} {
  const content = Object.fromEntries(
    PARTS.map((part) => [part, new Map<string, Sound<unknown>>()]),
  ) as Record<ContentPart, Map<string, Sound<unknown>>>;
  const unread = new Set<ContentPart>();
  const problems: Problem[] = [];
  for (const file of files) {
    const kind = kindOfFile(file.path);
    if (kind === undefined) {
      problems.push({
        file: file.path,
        field: '',
        message: 'no part of the site reads a file in this place: move it or remove it',
      });
      continue;
    }
    const parsed = file.syntax ? undefined : kind.schema.safeParse(file.data);
    if (parsed?.success) content[kind.part].set(keyOf(kind, file.path), { file, data: parsed.data });
    else unread.add(kind.part);
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
        message: explain(issue, file.data),
      });
  }
  return { content: { ...content, unread } as unknown as Content, problems };
}

function keyOf({ pattern }: FileKind, path: string): string {
  const { id, locale } = pattern.exec(path)?.groups ?? {};
  return [id, locale].filter(Boolean).join('/');
}
