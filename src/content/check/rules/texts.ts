import { isComponent } from '../../mdx';
import type { Content, Sound } from '../content';
import { explain } from '../explain';
import type { Problem } from '../problem';
import { type FigureName, figureSchemas } from '../../../schemas/figures';
import type { GuidanceWording } from '../../../schemas/guidance';
import type { Vocabulary } from './components';
import { checkMarkup } from './markup';
import { listKnown } from './references';
import { problemAt } from './report';

/** What authors may write in a text besides Markdown and its diagram. */
const COMPONENTS: Vocabulary = {
  Item: { attribute: 'id', of: 'item' },
  Assess: { attribute: 'dimension', of: 'dimension' },
  Balance: {},
  Example: { attribute: 'kind', values: ['association', 'company'], repeats: true },
};
const FIGURES = Object.keys(figureSchemas) as FigureName[];

/** The texts: their place in the octave, their components, their links, their figure. */
export function checkTexts(content: Content): Problem[] {
  const known = listKnown(content);
  return [...content.guidance].flatMap(([key, sound]) => [
    ...place(key, sound, content),
    ...checkMarkup(sound.file, COMPONENTS, known, FIGURES),
    ...figure(sound),
    ...(['remember', 'reviewed'] as const)
      .filter((field) => !sound.data.draft && sound.data[field] === undefined)
      .map((field) => ({
        file: sound.file.path,
        line: 1,
        field,
        message: 'missing: add it, or mark the text with draft: true',
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
        message:
          'stands in no row of the octave: name the file after an id of content/guidance/octave.yaml, or remove it',
      },
    ];
  return row === undefined || file.path.includes(`/${row}/`)
    ? []
    : [{ file: file.path, field: '', message: `stands among the wrong texts: move it to ${row}/` }];
}

function figure(sound: Sound<GuidanceWording>): Problem[] {
  const { nodes, error } = sound.file.mdx;
  const { figure: data, draft } = sound.data;
  if (draft || error) return [];
  const used = nodes.filter(isComponent).flatMap(({ name }) => FIGURES.filter((figure) => figure === name));
  if (used.length !== 1)
    return [
      problemAt(
        sound,
        ['figure'],
        `the text shows ${used.length === 0 ? 'no diagram' : used.join(' and ')}: it takes one, as <TwoTracks {...frontmatter.figure} />`,
      ),
    ];
  if (data === undefined) return [problemAt(sound, ['figure'], `missing: write the data of ${used[0]} here`)];
  const parsed = figureSchemas[used[0]!].safeParse(data);
  return parsed.success
    ? []
    : parsed.error.issues.map((issue) => problemAt(sound, ['figure', ...issue.path], explain(issue, data)));
}
