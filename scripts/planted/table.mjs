// What came of it, as a table of Markdown.

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {string} area
 * @property {string} [by] what found it; none where it was missed
 * @property {'npm test' | 'the rest'} [runs] where that runs
 * @property {boolean} [unforeseen] found by something that was not named for it
 * @property {string} [error] why nothing could be tried
 * @property {number} seconds
 */

/** @param {readonly Outcome[]} outcomes */
export function tableOf(outcomes) {
  const rows = outcomes.map((one) =>
    [one.area, one.name, finderOf(one), one.runs ?? '', one.seconds]
      .map((cell) => String(cell).replaceAll('|', '\\|'))
      .join(' | '),
  );
  return ['| Area | A site with … | Found by | In | s |', '| --- | --- | --- | --- | ---: |']
    .concat(rows.map((row) => `| ${row} |`))
    .concat('', summaryOf(outcomes), '')
    .join('\n');
}

/** @param {Outcome} outcome */
function finderOf({ by, unforeseen, error }) {
  if (error !== undefined) return '**not tried**';
  if (by === undefined) return '**missed**';
  return unforeseen ? `unforeseen: ${by}` : by;
}

/** @param {readonly Outcome[]} outcomes */
export function summaryOf(outcomes) {
  const inTest = outcomes.filter(({ runs }) => runs === 'npm test').length;
  const inRest = outcomes.filter(({ runs }) => runs === 'the rest').length;
  const notTried = outcomes.filter(({ error }) => error !== undefined).length;
  const missed = outcomes.length - inTest - inRest - notTried;
  const minutes = Math.round(outcomes.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
  return [
    `${outcomes.length} faults: ${inTest} found by \`npm test\`, ${inRest} by the rest, ${missed} missed`,
    ...(notTried > 0 ? [`${notTried} not tried`] : []),
    `${minutes} minutes.`,
  ].join('; ');
}
