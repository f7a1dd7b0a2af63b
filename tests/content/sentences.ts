import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { escaped } from '../support/escaped';

/** A sentence, or a part of one, that stands in the source of the content check. */
interface Sentence {
  /** As src/content/check/explain.ts:12 with its text, where a value it is filled with is an ellipsis. */
  readonly place: string;
  readonly pattern: RegExp;
}

/** Everything a source file may say to an author: its texts of more than one word, but for those for editors. */
export function sentencesIn(path: string): Sentence[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const sentences: Sentence[] = [];
  const add = (node: ts.Node, parts: readonly string[]) => {
    const text = parts.join('…');
    if (!/\p{L}.*\s.*\p{L}/u.test(text.replace(/^…+|…+$/g, '').trim())) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const pattern = new RegExp(parts.map((part) => escaped(part)).join('.*'));
    sentences.push({ place: `${path}:${line}  ${text}`, pattern });
  };
  const walk = (node: ts.Node): void => {
    if (isForOthers(node)) return;
    if (isDescription(node)) return walk(node.expression);
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) add(node, [node.text]);
    if (ts.isTemplateExpression(node))
      add(node, [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return sentences;
}

/** `….describe('…')`: what an editor says, and docs/authoring.md. */
function isDescription(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'describe'
  );
}

/** What is no text: types, imports, regular expressions. */
function isForOthers(node: ts.Node): boolean {
  if (ts.isTypeNode(node)) return true;
  if (ts.isNewExpression(node)) return node.expression.getText() === 'RegExp';
  return ts.isImportDeclaration(node);
}

/** The sentences of some files that were never said. */
export function neverSaid(paths: readonly string[], said: readonly string[]): string[] {
  const all = said.join('\n');
  return paths
    .flatMap((path) => sentencesIn(path))
    .filter(({ pattern }) => !pattern.test(all))
    .map(({ place }) => place);
}
