import type { Content, Sound } from '../content';
import { explain } from '../explain';
import type { Problem } from '../problem';
import { type FigureName, figureSchemas } from '../../schemas/figures';
import type { GuidanceWording } from '../../schemas/guidance';
import { type Known, listKnown, noSuch } from './references';
import { problemAt } from './report';

/** What authors may write in a text besides Markdown: each component with its one attribute. */
const COMPONENTS: Readonly<
  Record<
    string,
    { readonly attribute?: string; readonly of?: keyof Known; readonly values?: readonly string[] }
  >
> = {
  Item: { attribute: 'id', of: 'item' },
  Assess: { attribute: 'dimension', of: 'dimension' },
  Balance: {},
  Example: { attribute: 'kind', values: ['association', 'company'] },
};
const LINKS: Readonly<Record<string, keyof Known>> = { text: 'guidance', list: 'dimension' };

/** The texts: their place in the octave, their components, their links, their figure. */
export function checkTexts(content: Content): Problem[] {
  const known = listKnown(content);
  return [...content.guidance].flatMap(([key, sound]) => [
    ...place(key, sound, content),
    ...body(sound, known),
    ...figure(sound),
    ...(['remember', 'reviewed'] as const)
      .filter((field) => !sound.data.draft && sound.data[field] === undefined)
      .map((field) => ({
        file: sound.file.path,
        line: 1,
        field,
        message: 'missing: a text that is no draft needs it',
      })),
  ]);
}

function place(key: string, { file }: Sound<GuidanceWording>, content: Content): Problem[] {
  const id = key.split('/')[0] ?? '';
  const octave = content.octave.get('octave')?.data;
  const row = (['keys', 'practices'] as const).find((one) => octave?.[one].some((node) => node.id === id));
  if (octave && row === undefined)
    return [
      {
        file: file.path,
        field: '',
        message: 'is no text of the octave: add its id to content/guidance/octave.yaml or remove the file',
      },
    ];
  return row === undefined || file.path.includes(`/${row}/`)
    ? []
    : [{ file: file.path, field: '', message: `stands among the wrong texts: move it to ${row}/` }];
}

function body({ file }: Sound<GuidanceWording>, known: Known): Problem[] {
  const text = file.body.replace(/\{\/\*[\s\S]*?\*\/\}/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const report = (index: number, field: string, message: string): Problem => ({
    file: file.path,
    line: file.bodyLine + text.slice(0, index).split('\n').length - 1,
    field,
    message,
  });
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { 0: tag, 1: close, 2: name = '', 3: rest = '', index } of text.matchAll(
    /<(\/?)([A-Za-z][\w.]*)([^<>]*?)\/?>/g,
  )) {
    const field = `<${name}>`;
    const component = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
    if (close || Object.hasOwn(figureSchemas, name)) continue;
    if (component === undefined) {
      problems.push(
        report(
          index,
          field,
          `is nothing a text can hold: write one of ${[...Object.keys(COMPONENTS), ...Object.keys(figureSchemas)].join(', ')}`,
        ),
      );
      continue;
    }
    const { attribute, of, values } = component;
    const written = [...rest.matchAll(/([\w-]+)\s*=\s*("[^"]*"|'[^']*'|\{[^}]*\})/g)].map(
      (match) => [match[1], match[2] ?? ''] as const,
    );
    for (const [other] of written)
      if (other !== attribute)
        problems.push(
          report(index, field, `knows no “${other}”: ${attribute ? `write ${attribute}="…"` : 'remove it'}`),
        );
    if (attribute === undefined) continue;
    const value = written.find(([one]) => one === attribute)?.[1];
    const plain = value === undefined || value.startsWith('{') ? undefined : value.slice(1, -1);
    if (plain === undefined) problems.push(report(index, field, `needs ${attribute}="…" with a plain text`));
    else if (of && !known[of].has(plain)) problems.push(report(index, field, noSuch(of, plain)));
    else if (values && !values.includes(plain))
      problems.push(
        report(index, field, `${attribute} “${plain}” is not known: write one of ${values.join(', ')}`),
      );
    else if (name !== 'Example' && seen.has(tag))
      problems.push(report(index, field, 'stands twice in this text: keep one'));
    seen.add(tag);
    if (name === 'Example' && !text.slice(index).includes('</Example>'))
      problems.push(report(index, field, 'is not closed: write </Example> below it'));
  }
  for (const { 1: target = '', index } of text.matchAll(/\]\(([^)\s]*)[^)]*\)/g)) {
    const [, scheme = '', id = ''] = /^([a-z]+):(.*)$/.exec(target) ?? [];
    const kind = Object.hasOwn(LINKS, scheme) ? LINKS[scheme] : undefined;
    if (kind && !known[kind].has(id)) problems.push(report(index, 'link', noSuch(kind, id)));
    else if (!kind && scheme !== 'https')
      problems.push(
        report(
          index,
          'link',
          `“${target}” leads nowhere for sure: write text:<id>, list:<id> or an address with https`,
        ),
      );
  }
  const bare = text.replace(/<[^<>]*>/g, (tag) => tag.replace(/[{}]/g, ' '));
  const brace = bare.search(/[{}]/);
  if (brace >= 0) problems.push(report(brace, '', 'a brace means something else here: remove it'));
  const imported = text.search(/^(import|export)\s/m);
  if (imported >= 0) problems.push(report(imported, '', 'components need no import: remove the line'));
  return problems;
}

function figure(sound: Sound<GuidanceWording>): Problem[] {
  const used = (Object.keys(figureSchemas) as FigureName[]).filter((name) =>
    sound.file.body.includes(`<${name} `),
  );
  const { figure: data, draft } = sound.data;
  if (draft) return [];
  if (used.length !== 1)
    return [
      problemAt(
        sound,
        ['figure'],
        `the text shows ${used.length === 0 ? 'no diagram' : used.join(' and ')}: it takes one, as <TwoTracks {...frontmatter.figure} />`,
      ),
    ];
  if (data === undefined) return [problemAt(sound, ['figure'], `missing: ${used[0]} needs its data`)];
  const parsed = figureSchemas[used[0]!].safeParse(data);
  return parsed.success
    ? []
    : parsed.error.issues.map((issue) =>
        problemAt(sound, ['figure', ...issue.path], explain(issue, valueAt(data, issue.path))),
      );
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}
