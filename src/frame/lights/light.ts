import type { Subject } from '../../views/views';
import { type Balance, balanceOf } from '../../domain/assessment/balance';
import { assessDimension, type DimensionResult } from '../../domain/assessment/dimension-result';
import { responsesOf, stageOf } from '../../domain/run/run';
import { signed } from '../../i18n/signed';
import { setAttributes } from '../../controls/set-attributes';
import { dimensionAttributes } from '../../features/results/result-attributes';
import { balanceAttributes } from '../../features/results/summary-attributes';
import { statusText } from '../../features/results/status-text';
import { readRun, subscribeToRun } from '../../store/runs/run-store';
import { loadSubject } from '../../store/subject/load-subject';

/** Shows the reader’s bands on every key and row of the page, now and after each change. */
export async function startLights(): Promise<void> {
  const subject = await loadSubject();
  // Without it the keys stay plain links.
  if (!subject) return;
  const update = () => light(document, subject);
  subscribeToRun(update);
  update();
}

/** Writes a run’s result on the keys and rows below `root`. */
export function light(root: ParentNode, subject: Subject): void {
  const { run } = readRun();
  const { assessments, rules } = subject;
  const [responses, stage] = [responsesOf(run), stageOf(run)];
  const lists = assessments.flatMap(({ dimensions }) =>
    dimensions.map((list) => assessDimension(list, responses, stage, rules)),
  );
  for (const lip of root.querySelectorAll<HTMLElement>('[data-light]')) {
    if (lip.dataset['light'] === 'balance') lightBalance(lip, balanceOf(assessments, lists, rules), subject);
    else
      lightList(
        lip,
        lists.find(({ id }) => id === lip.dataset['dimension']),
        subject,
      );
  }
}

function lightList(lip: HTMLElement, list: DimensionResult | undefined, { scale, words }: Subject): void {
  if (!list) return;
  const { score, cappedBand } = list;
  setAttributes(lip, dimensionAttributes(list));
  if (score.status === 'ok' && cappedBand)
    write(lip, scale.bands[cappedBand].short, String(score.score), words.keyboard.outOf);
  else write(lip, statusText(score, words.status));
}

function lightBalance(lip: HTMLElement, balance: Balance | undefined, { words }: Subject): void {
  setAttributes(lip, balanceAttributes(balance));
  if (balance) write(lip, words.results.balanceShort[balance.side], signed(balance.gap));
  else write(lip, words.keyboard.toAssess);
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
