import type { Content } from '../content';
import type { Problem } from '../problem';
import { pageIds } from './references';

/** Every file that a language of the site has to have. */
export function missingFiles(content: Content, locale: string): Problem[] {
  const octave = content.octave.get('octave')?.data;
  const nodes = [
    ...(octave?.keys ?? []).map(({ id }) => ['keys', id]),
    ...(octave?.practices ?? []).map(({ id }) => ['practices', id]),
  ];
  const expected: [boolean, string][] = [
    [content.ui.has(locale), `content/ui/${locale}.yaml`],
    [content.glossary.has(locale), `content/glossary/${locale}.yaml`],
    [content.sourceNotes.has(locale), `content/sources/${locale}.yaml`],
    [content.meetingWordings.has(locale), `content/meeting/${locale}.yaml`],
    ...[...content.scales.keys()].map((id): [boolean, string] => [
      content.scaleWordings.has(`${id}/${locale}`),
      `content/scales/${id}/${locale}.yaml`,
    ]),
    ...[...content.assessments.keys()].map((id): [boolean, string] => [
      content.assessmentWordings.has(`${id}/${locale}`),
      `content/assessments/${id}/${locale}.yaml`,
    ]),
    ...[...content.worksheets.keys()].map((id): [boolean, string] => [
      content.worksheetWordings.has(`${id}/${locale}`),
      `content/worksheets/${id}/${locale}.yaml`,
    ]),
    ...[...pageIds(content)].map((id): [boolean, string] => [
      content.pages.has(`${id}/${locale}`),
      `content/pages/${locale}/${id}.mdx`,
    ]),
    ...nodes.map(([folder, id]): [boolean, string] => [
      content.guidance.has(`${id}/${locale}`),
      `content/guidance/${locale}/${folder}/${id}.mdx`,
    ]),
  ];
  return expected
    .filter(([there]) => !there)
    .map(([, file]) => ({
      file,
      field: '',
      message: `missing: add this file, with the words for “${locale}”`,
    }));
}
