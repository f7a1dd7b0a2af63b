import { readJson } from '../../browser/json';
import { type DimensionResult } from '../../domain/assessment/dimension-result';
import { assess, type Result } from '../../domain/assessment/result';
import { responsesOf, stageOf } from '../../domain/run/run';
import { signed } from '../../i18n/signed';
import { dimensionAttributes, type ResultAttributes } from '../results/result-attributes';
import { balanceAttributes } from '../results/summary-attributes';
import { statusText } from '../results/status-text';
import { readRun, subscribeToRun } from '../run/run-store';
import type { LightData } from './light-data';
import { answerOnPaper } from './paper';

/** Shows the reader’s bands on every key and row of the page, now and after each change. */
export async function startLights(address: string): Promise<void> {
  answerOnPaper();
  const data = (await readJson(address)) as LightData | undefined;
  // Without it the keys stay plain links.
  if (!data) return;
  const update = () => light(document, data);
  subscribeToRun(update);
  update();
}

/** Writes a run’s result on the keys and rows below `root`. */
export function light(root: ParentNode, data: LightData): void {
  const { run } = readRun();
  const result = assess(data.assessments, responsesOf(run), stageOf(run), data.scale);
  for (const lip of root.querySelectorAll<HTMLElement>('[data-light]')) {
    if (lip.dataset['light'] === 'balance') lightBalance(lip, result, data.words);
    else
      lightList(
        lip,
        result.dimensions.find(({ id }) => id === lip.dataset['dimension']),
        data.words,
      );
  }
}

function lightList(lip: HTMLElement, list: DimensionResult | undefined, words: LightData['words']): void {
  if (!list) return;
  const { score, cappedBand } = list;
  setAttributes(lip, dimensionAttributes(list));
  if (score.status === 'ok' && cappedBand)
    write(lip, words.bands[cappedBand], String(score.score), words.outOf);
  else write(lip, statusText(score, words.status));
}

function lightBalance(lip: HTMLElement, { balance }: Result, words: LightData['words']): void {
  setAttributes(lip, balanceAttributes(balance));
  if (balance) write(lip, words.balances[balance.side], signed(balance.gap));
  else write(lip, words.toAssess);
}

/** The word, the figure, and for those who listen what the figure is out of. */
function write(lip: HTMLElement, word: string, figure = '', outOf = ''): void {
  const [wordPlace, figurePlace] = [lip.querySelector('.lip-word'), lip.querySelector('.lip-score')];
  if (!wordPlace || !figurePlace) return;
  wordPlace.replaceChildren(word, ...(figure ? [hidden(', ')] : []));
  figurePlace.replaceChildren(figure, ...(outOf ? [hidden(` ${outOf}`)] : []));
}

function hidden(text: string): HTMLElement {
  const span = document.createElement('span');
  // Inline, unlike other hidden text, so that the comma stays with its word.
  span.className = 'said';
  span.textContent = text;
  return span;
}

const RESULT_ATTRIBUTES = [
  'data-score',
  'data-low',
  'data-high',
  'data-confidence',
  'data-band',
  'data-capped-band',
  'data-balance',
  'data-side',
];

function setAttributes(element: HTMLElement, attributes: ResultAttributes): void {
  for (const name of RESULT_ATTRIBUTES) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value));
}
