import { type Component, isComponent } from '../../mdx';
import type { Problem } from '../problem';
import type { SourceFile } from '../source-file';
import { type Known, type NameableKind, noSuch } from './references';
import { problemInText } from './report';

/** A component authors may write: its one attribute, and what that attribute may hold. */
interface Rule {
  readonly attribute?: string;
  readonly of?: NameableKind;
  readonly values?: readonly string[];
  /** Whether it may stand more than once with the same attribute. */
  readonly repeats?: boolean;
}
/** The components of one kind of text, by name. */
export type Vocabulary = Readonly<Record<string, Rule>>;

/**
 * The components of a text are those it may hold, each with what it needs.
 * @param free names of components that are checked elsewhere
 */
export function checkComponents(
  file: SourceFile,
  vocabulary: Vocabulary,
  known: Known,
  free: readonly string[],
): Problem[] {
  const seen = new Set<string>();
  return file.mdx.nodes.filter(isComponent).flatMap((node) => {
    const name = node.name ?? '';
    if (free.includes(name)) return [];
    const report = (message: string) => problemInText(file, node, `<${name}>`, message);
    const rule = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
    if (rule === undefined)
      return [
        report(
          `is nothing a text can hold: write one of ${[...Object.keys(vocabulary), ...free].join(', ')}`,
        ),
      ];
    const { attribute, repeats } = rule;
    const value = attribute === undefined ? '' : valueOf(node, attribute);
    const wrong = attribute === undefined ? undefined : wrongValue(rule, attribute, value, known);
    const isTwice = !repeats && seen.has(`${name} ${value}`);
    seen.add(`${name} ${value}`);
    return [
      ...strangersOf(node, attribute).map((other) =>
        report(`knows no “${other}”: ${attribute ? `write ${attribute}="…"` : 'remove it'}`),
      ),
      ...(wrong === undefined ? [] : [report(wrong)]),
      ...(wrong === undefined && isTwice ? [report('stands twice in this text: keep one')] : []),
    ];
  });
}

/** The attributes of a component that it does not have. */
function strangersOf({ attributes }: Component, attribute: string | undefined): string[] {
  return attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && one.name !== attribute ? [one.name] : [],
  );
}

/** A plain text; nothing where there is none, or something to compute. */
function valueOf({ attributes }: Component, attribute: string): string | undefined {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === attribute);
  return typeof found?.value === 'string' ? found.value : undefined;
}

function wrongValue(
  { of, values }: Rule,
  attribute: string,
  value: string | undefined,
  known: Known,
): string | undefined {
  if (value === undefined) return `needs ${attribute}="…" with a plain text`;
  if (of && !known[of].has(value)) return noSuch(of, value);
  if (values && !values.includes(value))
    return `${attribute} “${value}” is not known: write one of ${values.join(', ')}`;
  return undefined;
}
