import type { Subject } from '../../views/views';
import { assessDimension } from '../../domain/assessment/dimension-result';
import { type Run, responsesOf, stageOf } from '../../domain/run/run';
import { announce } from '../../controls/announce';
import { drawInto } from '../../controls/draw';
import { setAttributes } from '../../controls/set-attributes';
import { dimensionAttributes } from '../results/result-attributes';
import { isUrgent } from '../../store/runs/run-store';
import { PanelLine, PanelResult, panelSummary } from './panel';

/** What the answers to a list come to, beside it. */
export function show(place: HTMLElement, subject: Subject, run: Run | undefined): void {
  const list = subject.assessments
    .flatMap(({ dimensions }) => dimensions)
    .find(({ id }) => id === place.dataset['list']);
  const panel = place.querySelector<HTMLElement>('.panel');
  if (!list || !panel) return;
  const linked = place.closest('details') === null;
  const responses = responsesOf(run);
  const result = assessDimension(list, responses, stageOf(run), subject.rules);
  const props = { list, responses, result, subject, linked };
  const line = panel.querySelector<HTMLElement>('.panel-line')!;
  setAttributes(panel, dimensionAttributes(result));
  drawInto(line, <PanelLine {...props} open={panel.dataset['open'] === 'true'} />);
  drawInto(panel.querySelector('.panel-result')!, <PanelResult {...props} />);
  // On a narrow screen the panel is folded away, and what is urgent must not be.
  const note = place.querySelector('.keeping')!;
  if (isUrgent()) place.querySelector('.answer-section')!.before(note);
  else if (!panel.contains(note)) panel.querySelector('.panel-foot .stage')!.after(note);
  announce(panel.querySelector(':scope > [aria-live]'), panelSummary(result, subject));
  place.dataset['ready'] = '';
}
