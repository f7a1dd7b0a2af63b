/** Leaves room in an id of 60 characters for the points named after it. */
const LONGEST_ID = 40;
const LONGEST_TITLE = 60;
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * @typedef {{ has(id: string): boolean }} Ids
 * @typedef {{ kind: 'assessment' | 'text', id: string, title: string }} Answers
 * @typedef {{ lists: Ids, pages: Ids, language: string }} Known what ids are
 * taken, and the language in which the site is written first
 */

/**
 * The three questions. `judge` says in one sentence what is wrong with an answer, and nothing where it is good.
 * @param {Known} known
 */
export function questionsFor({ lists, pages, language }) {
  return [
    {
      name: 'kind',
      ask: () => 'Is it an assessment, or a text on a page of its own? Write “assessment” or “text”.',
      judge: (/** @type {string} */ answer) =>
        answer === 'assessment' || answer === 'text'
          ? undefined
          : `“${answer}” is neither: write “assessment” or “text”.`,
    },
    {
      name: 'id',
      ask: () =>
        'What is its short name, for files and links? Lower-case English words joined by hyphens, such as team-welcome.',
      judge: (/** @type {string} */ answer, /** @type {Partial<Answers>} */ { kind }) => {
        if (!ID.test(answer))
          return `“${answer}” does not fit: write lower-case English words joined by hyphens, such as team-welcome.`;
        if (answer.length > LONGEST_ID)
          return `The short name is ${answer.length} characters long, at most ${LONGEST_ID}: shorten it.`;
        const [what, taken] = kind === 'assessment' ? ['list', lists] : ['page', pages];
        return taken.has(answer)
          ? `There is a ${what} “${answer}” already: choose another short name.`
          : undefined;
      },
    },
    {
      name: 'title',
      ask: () => `What is its title, in the language of the site (${language})?`,
      judge: (/** @type {string} */ answer) => {
        if (answer === '') return 'A title has at least one word: write it.';
        return answer.length > LONGEST_TITLE
          ? `The title is ${answer.length} characters long, at most ${LONGEST_TITLE}: shorten it.`
          : undefined;
      },
    },
  ];
}
