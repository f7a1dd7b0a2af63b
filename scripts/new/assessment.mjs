import { placeholdersIn } from './placeholders.mjs';
import { asYaml, shortOf } from './words.mjs';

/** Numbers up to 31 are the project’s own, and a link has room for 63. */
const OWN_NUMBERS = Array.from({ length: 32 }, (_, i) => i + 32);
const POINTS = ['first', 'second', 'third'];

/**
 * The files of a new assessment: one list of three points that say what to write.
 * @param {import('./questions.mjs').Answers} answers
 * @param {import('./new-files.mjs').Project} project
 * @param {(locale: string) => string} slugIn
 */
export function assessmentFiles({ id, title }, { locales, numbers, scale, slots, today }, slugIn) {
  const number = OWN_NUMBERS.find((one) => !numbers.includes(one));
  if (number === undefined) throw new Error('All numbers from 32 to 63 are taken: no more assessments fit.');
  const points = POINTS.map((name, i) => ({ id: `${id}-${name}`, slot: i + 1 }));
  const folder = `content/assessments/${id}`;
  return [
    {
      path: `${folder}/assessment.yaml`,
      text: `# Structure only; the words are beside it. Slots are for ever: append, never reuse.
number: ${number}
version: 1
released: [${today}]
scale: ${scale}
dimensions:
  - id: ${asYaml(id)}
    sections:
      - id: points
        items:
${points.map((point) => `          - id: ${point.id}\n            slot: ${point.slot}\n            stage: 1\n`).join('')}`,
    },
    ...locales.map((locale, i) => {
      const words = placeholdersIn(locale);
      return {
        path: `${folder}/${locale}.yaml`,
        text: `${i === 0 ? '' : '# Still in the language of the site: translate title and short.\n'}title: ${asYaml(title)}
dimensions:
  ${asYaml(id)}:
    slug: ${asYaml(slugIn(locale))}
    title: ${asYaml(title)}
    short: ${asYaml(shortOf(title))}
items:
${points
  .map(
    (point, n) => `  ${point.id}:
    statement: ${asYaml(words.statements[n] ?? '')}
    evidence: ${asYaml(words.evidence)}
    next: ${asYaml(words.next)}
`,
  )
  .join('')}`,
      };
    }),
    {
      path: 'content/assessments/slots.yaml',
      text: `${slots.trimEnd()}
# Until it is published, a point may still be renamed or removed, here and in its assessment.
${asYaml(id)}:
${points.map((point) => `  ${point.id}: ${point.slot}\n`).join('')}`,
    },
  ];
}
