// What came of it, as a table of Markdown.

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {string} area
 * @property {string} [by] what found it; none where it was missed
 * @property {'npm test' | 'the rest'} [runs] where that runs
 * @property {boolean} [unforeseen] found by something that was not named for it
 * @property {number} seconds
 */

/** @param {readonly Outcome[]} outcomes */
export function tableOf(outcomes) {
  const rows = outcomes.map(({ name, area, by, runs = '', unforeseen, seconds }) =>
    [area, name, by === undefined ? '**missed**' : `${unforeseen ? 'unforeseen: ' : ''}${by}`, runs, seconds]
      .map((cell) => String(cell).replaceAll('|', '\\|'))
      .join(' | '),
  );
  return ['| Area | A site with … | Found by | In | s |', '| --- | --- | --- | --- | ---: |']
    .concat(rows.map((row) => `| ${row} |`))
    .concat('', summaryOf(outcomes), '')
    .join('\n');
}

/** @param {readonly Outcome[]} outcomes */
export function summaryOf(outcomes) {
  const inTest = outcomes.filter(({ runs }) => runs === 'npm test').length;
  const inRest = outcomes.filter(({ runs }) => runs === 'the rest').length;
  const missed = outcomes.length - inTest - inRest;
  const minutes = Math.round(outcomes.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
  return `${outcomes.length} faults: ${inTest} found by \`npm test\`, ${inRest} by the rest, ${missed} missed; ${minutes} minutes.`;
}
