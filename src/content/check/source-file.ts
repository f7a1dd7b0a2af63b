import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import { type Mdx, parseMdx } from '../mdx';
import { remedyOf, STRAY_ASTERISK } from './yaml-remedies';

/** A file of content: its data, where each field stands, and for a text its body. */
export interface SourceFile {
  /** From the project’s folder, with forward slashes. */
  readonly path: string;
  readonly data: unknown;
  /** What is wrong with its YAML, if anything. */
  readonly syntax?: { readonly line: number; readonly message: string };
  /** The text below the front matter; empty for YAML. */
  readonly body: string;
  readonly mdx: Mdx;
  /** The line the body begins on. */
  readonly bodyLine: number;
  /** The line a field stands on, or the nearest one above that exists. */
  readonly lineOf: (field: readonly PropertyKey[]) => number;
}

/** Reads every .yaml and .mdx file below `<project>/content`, or those that are wanted, sorted by path. */
export function readContent(project: string, isWanted = (_path: string) => true): SourceFile[] {
  return readdirSync(join(project, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|mdx)$/.test(entry.name))
    .map((entry) => contentPath(project, join(entry.parentPath, entry.name)))
    .filter(isWanted)
    .sort()
    .map((path) => readSource(path, readFileSync(join(project, path), 'utf8')));
}

/** The path of a file as content calls it: from the project’s folder, with forward slashes. */
export function contentPath(project: string, file: string): string {
  return relative(project, file).split(sep).join('/');
}

export function readSource(path: string, text: string): SourceFile {
  const front = path.endsWith('.mdx') ? /^---\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(text) : undefined;
  const yaml = path.endsWith('.mdx') ? (front?.[1] ?? '') : text;
  const body = path.endsWith('.mdx') ? text.slice(front?.[0].length ?? 0) : '';
  const before = front ? 1 : 0;
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const shared = {
    path,
    body,
    mdx: parseMdx(body),
    bodyLine: text.slice(0, text.length - body.length).split('\n').length,
    lineOf: (field: readonly PropertyKey[]) => lineOf(document, counter, field) + before,
  };
  const wrong = syntaxOf(document);
  if (!wrong) return { ...shared, data: document.toJS() as unknown };
  const line = counter.linePos(wrong.at).line + before;
  return { ...shared, data: undefined, syntax: { line, message: wrong.message } };
}

/** What keeps the YAML from being read, and where. */
function syntaxOf(document: Document): { readonly at: number; readonly message: string } | undefined {
  const [error] = document.errors;
  if (error) return { at: error.pos[0], message: remedyOf(error) };
  let stray: number | undefined;
  visit(document, {
    Alias(_, node) {
      if (node.resolve(document) !== undefined) return;
      stray = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return stray === undefined ? undefined : { at: stray, message: STRAY_ASTERISK };
}

function lineOf(document: Document, counter: LineCounter, field: readonly PropertyKey[]): number {
  for (let depth = field.length; depth > 0; depth -= 1) {
    const node: unknown = document.getIn(field.slice(0, depth), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}
