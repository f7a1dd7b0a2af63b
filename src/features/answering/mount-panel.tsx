import type { Subject } from '../../views/views';
import type { Run } from '../../domain/run/run';
import { drawInto } from '../../controls/draw';
import { ListPanel } from './list-panel';
import { show as showPanel } from './show-panel';

/** The panel of a list in a text, which has none before it is unfolded. */
export function show(place: HTMLElement, subject: Subject, run: Run | undefined): void {
  const list = subject.assessments
    .flatMap(({ dimensions }) => dimensions)
    .find(({ id }) => id === place.dataset['list']);
  if (!list || place.querySelector('.panel')) return;
  const drawn = document.createElement('div');
  drawInto(drawn, <ListPanel list={list} subject={subject} linked={false} />);
  place.append(...drawn.children);
  showPanel(place, subject, run);
}
