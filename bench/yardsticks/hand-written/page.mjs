// The quickest page that does the work: what a careful hand would write for one list and nothing more.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml, htmlPage } from '../html.mjs';

/**
 * @param {import('../list-content.mjs').List} list
 * @returns {string}
 */
export function writeHandWrittenPage({ title, sections, rules, bands }) {
  const style = readFileSync(join(import.meta.dirname, '../radios.css'), 'utf8');
  const script = readFileSync(join(import.meta.dirname, 'score.js'), 'utf8');
  const data = JSON.stringify({ coverage: rules.coverage.score, bands });
  return htmlPage({
    title,
    head: `<style>${style}</style>`,
    body: `<main><h1>${escapeHtml(title)}</h1>
${sections.map(writeSection).join('\n')}
<p class="result" role="status"><span class="score">–</span> <span class="band"></span></p></main>
<script type="application/json" id="rules">${data}</script>
<script type="module">${script}</script>`,
  });
}

/** @param {import('../list-content.mjs').List['sections'][number]} section */
function writeSection({ heading, points }) {
  return `<h2>${escapeHtml(heading)}</h2>\n${points.map(writePoint).join('\n')}`;
}

/** @param {import('../list-content.mjs').Point} point */
function writePoint({ id, statement, evidence, answers }) {
  return `<form data-item="${id}"><fieldset><legend>${escapeHtml(statement)}</legend>
<p>${escapeHtml(evidence)}</p>
${answers.map(({ value, label }) => `<label><input type="radio" name="${id}" value="${value}"> <span>${escapeHtml(label)}</span></label>`).join('\n')}
</fieldset></form>`;
}
