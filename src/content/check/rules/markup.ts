import { LINK_SCHEMES, type LinkScheme, linksIn, parseLink } from '../../../schemas/links';
import type { SourceFile } from '../source-file';
import type { Problem } from '../problem';
import { type Known, type NameableKind, noSuch } from './references';

/** A component authors may write: its one attribute, and what that attribute may hold. */
export interface Component {
  readonly attribute?: string;
  readonly of?: NameableKind;
  readonly values?: readonly string[];
  /** Whether it may stand more than once with the same attribute. */
  readonly repeats?: boolean;
}
/** The components of one kind of text, by name. */
export type Vocabulary = Readonly<Record<string, Component>>;

/** What each kind of link by id names. */
const NAMED: Readonly<Record<LinkScheme, NameableKind>> = {
  text: 'guidance',
  list: 'dimension',
  term: 'glossary',
  source: 'source',
  page: 'page',
  tool: 'worksheet',
};

const TWICE = 'stands twice in this text: keep one';

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
  const text = file.body.replace(/\{\/\*[\s\S]*?\*\/\}/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const report = (index: number, field: string, message: string): Problem => ({
    file: file.path,
    line: file.bodyLine + text.slice(0, index).split('\n').length - 1,
    field,
    message,
  });
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { 1: close, 2: name = '', 3: rest = '', index } of text.matchAll(
    /<(\/?)([A-Za-z][\w.]*)([^<>]*?)\/?>/g,
  )) {
    const field = `<${name}>`;
    const component = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
    if (close || free.includes(name)) continue;
    if (component === undefined) {
      problems.push(
        report(
          index,
          field,
          `is nothing a text can hold: write one of ${[...Object.keys(vocabulary), ...free].join(', ')}`,
        ),
      );
      continue;
    }
    const { attribute, of, values, repeats } = component;
    const written = [...rest.matchAll(/([\w-]+)\s*=\s*("[^"]*"|'[^']*'|\{[^}]*\})/g)].map(
      (match) => [match[1], match[2] ?? ''] as const,
    );
    for (const [other] of written)
      if (other !== attribute)
        problems.push(
          report(index, field, `knows no “${other}”: ${attribute ? `write ${attribute}="…"` : 'remove it'}`),
        );
    if (attribute === undefined) {
      if (seen.has(name)) problems.push(report(index, field, TWICE));
      seen.add(name);
      continue;
    }
    const value = written.find(([one]) => one === attribute)?.[1];
    const plain = value === undefined || value.startsWith('{') ? undefined : value.slice(1, -1);
    if (plain === undefined) problems.push(report(index, field, `needs ${attribute}="…" with a plain text`));
    else if (of && !known[of].has(plain)) problems.push(report(index, field, noSuch(of, plain)));
    else if (values && !values.includes(plain))
      problems.push(
        report(index, field, `${attribute} “${plain}” is not known: write one of ${values.join(', ')}`),
      );
    else if (!repeats && seen.has(`${name} ${plain}`)) problems.push(report(index, field, TWICE));
    seen.add(`${name} ${plain}`);
    if (name === 'Example' && !text.slice(index).includes('</Example>'))
      problems.push(report(index, field, 'is not closed: write </Example> below it'));
  }
  const linked = new Set<string>();
  for (const { target, index } of linksIn(text)) {
    const link = parseLink(target);
    const kind = link && NAMED[link.scheme];
    if (kind && !known[kind].has(link.id)) problems.push(report(index, 'link', noSuch(kind, link.id)));
    else if (kind === 'glossary' && linked.has(target))
      problems.push(
        report(index, 'link', `the term “${link?.id}” is linked already: link its first use alone`),
      );
    else if (!kind && !target.startsWith('https://'))
      problems.push(
        report(
          index,
          'link',
          `“${target}” is no link that can be checked: write ${LINK_SCHEMES.map((one) => `${one}:<id>`).join(
            ', ',
          )} or an address with https`,
        ),
      );
    linked.add(target);
  }
  const bare = text.replace(/<[^<>]*>/g, (tag) => tag.replace(/[{}]/g, ' '));
  const brace = bare.search(/[{}]/);
  if (brace >= 0)
    problems.push(report(brace, '', 'a brace { or } means something else in a text: remove it'));
  const defined = text.search(/^ {0,3}\[[^\]]+\]:\s/m);
  if (defined >= 0) problems.push(report(defined, 'link', 'write the address where the link is: [words](…)'));
  const table = text.search(/^ {0,3}\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/m);
  if (table >= 0)
    problems.push(report(table, '', 'a table here has no name for those who do not see it: write a list'));
  const imported = text.search(/^(import|export)\s/m);
  if (imported >= 0) problems.push(report(imported, '', 'components need no import: remove the line'));
  return problems;
}
