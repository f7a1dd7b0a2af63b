import type { ContentPart } from '../../kinds';
import type { Content } from '../content';
import type { Problem } from '../problem';
import { problemAt } from './report';

/** Files without which there is no site, and files of languages that the site does not have. */
export function checkWhole(content: Content): Problem[] {
  const single: [ContentPart, string][] = [
    ['site', 'content/site.yaml'],
    ['octave', 'content/guidance/octave.yaml'],
    ['example', 'content/example.yaml'],
    ['inventory', 'content/inventory.yaml'],
    ['sources', 'content/sources/sources.yaml'],
    ['meeting', 'content/meeting/meeting.yaml'],
    ['slots', 'content/assessments/slots.yaml'],
  ];
  const scales = [...content.assessments.values()];
  return [
    ...single
      .filter(([kind]) => content[kind].size === 0)
      .map(([, file]) => ({ file, field: '', message: 'missing: the site cannot do without this file' })),
    ...orphans(content),
    ...scales
      .filter(({ data }) => data.scale !== scales[0]?.data.scale)
      .map((sound) =>
        problemAt(sound, ['scale'], `all assessments share one scale: write ${scales[0]?.data.scale}`),
      ),
  ];
}

function orphans(content: Content): Problem[] {
  const locales = content.site.get('site')?.data.locales;
  if (!locales) return [];
  const worded = [
    content.ui,
    content.glossary,
    content.sourceNotes,
    content.worksheetWordings,
    content.meetingWordings,
    content.scaleWordings,
    content.assessmentWordings,
    content.guidance,
    content.pages,
  ];
  return worded.flatMap((files) =>
    [...files].flatMap(([key, { file }]) =>
      locales.includes(key.split('/').at(-1) ?? '')
        ? []
        : [
            {
              file: file.path,
              field: '',
              message: `is in no language of the site: add “${key.split('/').at(-1)}” to the locales of content/site.yaml, or remove the file`,
            },
          ],
    ),
  );
}
