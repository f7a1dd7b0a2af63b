import type { ListView, Subject } from '../../collections/views';
import { assessDimension } from '../../domain/assessment/dimension-result';
import { type Run, responsesOf, stageOf } from '../../domain/run/run';
import { announce } from '../pieces/announce';
import { drawInto } from '../pieces/draw';
import { setAttributes } from '../pieces/set-attributes';
import { dimensionAttributes } from '../results/result-attributes';
import { isUrgent } from '../run/run-store';
import { ListPanel } from './list-panel';
import { PanelLine, PanelResult, panelSummary } from './result-panel';

/** What the answers to a list come to, beside it; a text mounts the panel when its list is unfolded. */
export function show(place: HTMLElement, subject: Subject, run: Run | undefined): void {
  const list = subject.assessments
    .flatMap(({ dimensions }) => dimensions)
    .find(({ id }) => id === place.dataset['list']);
  if (!list) return;
  const linked = place.closest('details') === null;
  const panel = place.querySelector<HTMLElement>('.panel') ?? mount(place, list, subject);
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

function mount(place: HTMLElement, list: ListView, subject: Subject) {
  const drawn = document.createElement('div');
  drawInto(drawn, <ListPanel list={list} subject={subject} linked={false} />);
  place.append(...drawn.children);
  return place.querySelector<HTMLElement>('.panel')!;
}
