import { createInterface } from 'node:readline/promises';

/**
 * Asks until every answer is good: first what was given with the command is taken, then a line for each question.
 * @param {ReturnType<typeof import('./questions.mjs').questionsFor>} questions
 * @param {readonly string[]} given
 * @param {import('node:stream').Readable} input
 * @param {(sentence: string) => void} say
 * @returns {Promise<import('./questions.mjs').Answers>}
 * @throws where the input ends before the last answer
 */
export async function askAll(questions, given, input, say) {
  const lines = answersOf(given, input);
  /** @type {Record<string, string>} */
  const answers = {};
  for (const { name, ask, judge } of questions) {
    say(ask());
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error('There was no answer to the last question. Nothing was written.');
      const answer = value.trim();
      const problem = judge(answer, answers);
      answers[name] = answer;
      if (problem === undefined) break;
      say(problem);
    }
  }
  await lines.return();
  return /** @type {import('./questions.mjs').Answers} */ (answers);
}

/**
 * @param {readonly string[]} given
 * @param {import('node:stream').Readable} input
 * @returns {AsyncGenerator<string, void, void>}
 */
async function* answersOf(given, input) {
  yield* given;
  yield* createInterface({ input });
}
