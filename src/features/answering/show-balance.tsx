import type { Subject } from '../../views/views';
import { balanceOf } from '../../domain/assessment/balance';
import { assessDimension } from '../../domain/assessment/dimension-result';
import { type Run, responsesOf, stageOf } from '../../domain/run/run';
import { drawInto } from '../../controls/draw';
import { BalanceSection } from '../results/balance-section';

/** The reader’s own balance of project and people, in the text about it. */
export function show(place: HTMLElement, { assessments, rules, words }: Subject, run: Run | undefined): void {
  const lists = assessments
    .filter(({ balance }) => balance)
    .flatMap(({ dimensions }) => dimensions)
    .map((list) => assessDimension(list, responsesOf(run), stageOf(run), rules));
  const balance = balanceOf(assessments, lists, rules);
  drawInto(place, <BalanceSection balance={balance} assessments={assessments} words={words.results} />);
  place.dataset['ready'] = '';
}
