import type { MdastNode } from 'satteri';
import type { Mdx } from '../../mdx';
import type { Problem } from '../problem';
import type { SourceFile } from '../source-file';
import { checkComponents, type Vocabulary } from './components';
import { checkLinks } from './links';
import type { Known } from './references';
import { problemInText } from './report';

/**
 * Checks what stands between the words of a text: its components, its links, its braces.
 * @param free names of components that are checked elsewhere
 */
export function checkMarkup(
  file: SourceFile,
  vocabulary: Vocabulary,
  known: Known,
  free: readonly string[] = [],
): Problem[] {
  const { nodes, error } = file.mdx;
  if (error) return [unreadable(file, error)];
  return [
    ...checkComponents(file, vocabulary, known, free),
    ...checkLinks(file, known),
    ...nodes.flatMap((node) => {
      const [field, message] = OUT_OF_PLACE[node.type] ?? [];
      return message === undefined || isComment(node)
        ? []
        : [problemInText(file, node, field ?? '', message)];
    }),
  ];
}

const BRACE = ['', 'a brace { or } means something else in a text: remove it'] as const;
const DEFINITION = ['link', 'write the address where the link is: [words](…)'] as const;

/** What Markdown knows and a text does without: the field of the report, and what to do. */
const OUT_OF_PLACE: Readonly<Record<string, readonly [field: string, message: string]>> = {
  mdxFlowExpression: BRACE,
  mdxTextExpression: BRACE,
  definition: DEFINITION,
  footnoteDefinition: DEFINITION,
  table: ['', 'a table here has no name for those who do not see it: write a list'],
  mdxjsEsm: ['', 'components need no import: remove the line'],
};

const isComment = (node: MdastNode) => 'value' in node && /^\s*\/\*[^]*\*\/\s*$/.test(node.value);

/** What stops the reader of texts: a component that is not closed, a brace, else what it says itself. */
function unreadable(file: SourceFile, { line, message }: NonNullable<Mdx['error']>): Problem {
  const at = { file: file.path, line: file.bodyLine + line - 1 };
  const [, open] = /^Expected a closing tag for `<([\w.]+)>`/.exec(message) ?? [];
  if (open !== undefined)
    return { ...at, field: `<${open}>`, message: `is not closed: write </${open}> below it` };
  const [field, brace] = BRACE;
  return { ...at, field, message: / expression/.test(message) ? brace : message };
}
