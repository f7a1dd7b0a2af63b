import { placeholdersIn } from './placeholders.mjs';
import { asYaml, shortOf } from './words.mjs';

/**
 * The files of a new text: a page of its own in every language.
 * @param {import('./questions.mjs').Answers} answers
 * @param {import('./new-files.mjs').Project} project
 * @param {(locale: string) => string} slugIn
 */
export function pageFiles({ id, title }, { locales, today }, slugIn) {
  return locales.map((locale, i) => {
    const { lead, headings, body } = placeholdersIn(locale);
    return {
      path: `content/pages/${locale}/${id}.mdx`,
      text: `---
${i === 0 ? '' : '# Still in the language of the site: translate title and short.\n'}title: ${asYaml(title)}
short: ${asYaml(shortOf(title))}
slug: ${asYaml(slugIn(locale))}
lead: ${asYaml(lead)}
reviewed: ${today}
---

${headings.map((heading, n) => `## ${heading}\n\n${body[n]}\n`).join('\n')}`,
    };
  });
}
