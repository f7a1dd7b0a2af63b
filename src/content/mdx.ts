import { type MdastNode, type MdxJsxFlowElement, type MdxJsxTextElement, mdxToMdast } from 'satteri';

/** A text as the site reads it: whatever it is made of, in its order, or what keeps it from being read. */
export interface Mdx {
  readonly nodes: readonly MdastNode[];
  readonly error?: { readonly line: number; readonly message: string };
}

export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** Reads the text below a front matter. Lines count from its own first. */
export function parseMdx(body: string): Mdx {
  try {
    return { nodes: flat(mdxToMdast(body, { features: { frontmatter: false } })) };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line = '1', message = said] = /^(\d+):\d+: (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(said) ?? [];
    return { nodes: [], error: { line: Number(line), message } };
  }
}

export function isComponent(node: MdastNode): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Where links lead, and pictures come from. */
export function isLink(node: MdastNode): node is Extract<MdastNode, { type: 'link' | 'image' }> {
  return node.type === 'link' || node.type === 'image';
}

function flat(node: MdastNode): MdastNode[] {
  return [node, ...('children' in node ? node.children.flatMap(flat) : [])];
}
