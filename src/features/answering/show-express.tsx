import type { Subject } from '../../views/views';
import { type Run, responsesOf, stageOf } from '../../domain/run/run';
import { announce } from '../../controls/announce';
import { drawInto } from '../../controls/draw';
import { ExpressProgress, ExpressSteps, expressSummary } from './express-parts';

/** How far the express check is answered, and what to do first. */
export function show(place: HTMLElement, subject: Subject, run: Run | undefined): void {
  const props = { subject, responses: responsesOf(run), stage: stageOf(run) };
  drawInto(place.querySelector('.panel-result')!, <ExpressProgress {...props} />);
  drawInto(place.querySelector('.express-steps')!, <ExpressSteps {...props} />);
  announce(place.querySelector('.panel > [aria-live]'), expressSummary(props));
  place.dataset['ready'] = '';
}
