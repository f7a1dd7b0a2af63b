import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';

/** A file of content: its data, where each field stands, and for a text its body. */
export interface SourceFile {
  /** From the project’s folder, with forward slashes. */
  readonly path: string;
  readonly data: unknown;
  /** What is wrong with its YAML, if anything. */
  readonly syntax?: { readonly line: number; readonly message: string };
  /** The text below the front matter; empty for YAML. */
  readonly body: string;
  /** The line the body begins on. */
  readonly bodyLine: number;
  /** The line a field stands on, or the nearest one above that exists. */
  readonly lineOf: (field: readonly PropertyKey[]) => number;
}

/** Reads every .yaml and .mdx file below `<project>/content`, sorted by path. */
export function readContent(project: string): SourceFile[] {
  return readdirSync(join(project, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|mdx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => readSource(relative(project, file).split(sep).join('/'), readFileSync(file, 'utf8')));
}

export function readSource(path: string, text: string): SourceFile {
  const front = path.endsWith('.mdx') ? /^---\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(text) : undefined;
  const yaml = path.endsWith('.mdx') ? (front?.[1] ?? '') : text;
  const body = path.endsWith('.mdx') ? text.slice(front?.[0].length ?? 0) : '';
  const before = front ? 1 : 0;
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const [error] = document.errors;
  const shared = {
    path,
    body,
    bodyLine: text.slice(0, text.length - body.length).split('\n').length,
    lineOf: (field: readonly PropertyKey[]) => lineOf(document, counter, field) + before,
  };
  if (error) {
    const line = counter.linePos(error.pos[0]).line + before;
    return {
      ...shared,
      data: undefined,
      syntax: { line, message: error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? '' },
    };
  }
  return { ...shared, data: document.toJS() as unknown };
}

function lineOf(document: Document, counter: LineCounter, field: readonly PropertyKey[]): number {
  for (let depth = field.length; depth > 0; depth -= 1) {
    const node: unknown = document.getIn(field.slice(0, depth), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}
