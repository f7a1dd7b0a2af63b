import type { MdastNode } from 'satteri';
import { type Component, isComponent } from '../../mdx';
import type { Sound } from '../content';
import type { Problem } from '../problem';

/** The same headings, widgets and diagrams in the same order, so that a change of language keeps the place. */
export function sameParts(
  texts: ReadonlyMap<string, Sound<unknown>>,
  original: string,
  locale: string,
): Problem[] {
  return [...texts].flatMap(([key, text]) => {
    if (!key.endsWith(`/${locale}`)) return [];
    const model = texts.get(key.replace(/[^/]+$/, original));
    return model ? firstDifference(model, text, original) : [];
  });
}

function firstDifference(model: Sound<unknown>, { file }: Sound<unknown>, original: string): Problem[] {
  if (model.file.mdx.error || file.mdx.error) return [];
  const expected = partsOf(model);
  const found = partsOf({ file });
  const place = Array.from({ length: Math.max(expected.length, found.length) }).findIndex(
    (_, i) => expected[i]?.key !== found[i]?.key,
  );
  if (place < 0) return [];
  const name = (part: Part | undefined) => (part ? `“${part.written}”` : 'nothing more');
  const line = found[place]?.line ?? file.body.trimEnd().split('\n').length;
  return [
    {
      file: file.path,
      line: file.bodyLine + line - 1,
      field: '',
      message: `${name(found[place])} stands where ${original} has ${name(expected[place])}: keep the same headings and widgets in the same order`,
    },
  ];
}

/** A heading or a component of a text. */
interface Part {
  readonly key: string;
  readonly written: string;
  readonly line: number | undefined;
}

/** Headings by their depth, components by their tag. What stands within a sentence stands where its grammar wants it. */
function partsOf({ file: { mdx, body } }: Pick<Sound<unknown>, 'file'>): Part[] {
  return mdx.nodes.flatMap((node) => {
    const line = node.position?.start.line;
    if (node.type === 'heading') return [{ key: `${node.depth}`, written: writtenIn(body, node), line }];
    if (!isComponent(node) || ['Convention', 'Foreign'].includes(node.name ?? '')) return [];
    return [{ key: tagOf(node), written: tagOf(node), line }];
  });
}

const writtenIn = (body: string, { position }: MdastNode) =>
  body.slice(position?.start.offset, position?.end.offset);

function tagOf({ name, attributes, children }: Component): string {
  const written = attributes.map((one) => {
    if (one.type === 'mdxJsxExpressionAttribute') return `{${one.value}}`;
    return typeof one.value === 'string' ? `${one.name}="${one.value}"` : one.name;
  });
  return `<${[name, ...written].join(' ')}${children.length > 0 ? '>' : ' />'}`;
}
