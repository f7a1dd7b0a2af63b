import type { Subject } from '../../views/views';
import { drawInto } from '../../controls/draw';
import { setAttributes } from '../../controls/set-attributes';
import { readRun, type RunState, undoErase } from '../../store/runs/run-store';
import { keepingAttributes, KeepingText } from './keeping-text';

/** The state of the store after what was erased last has been brought back; until something else happens. */
let back: RunState | undefined;

/** Draws into a note of the page where its answers are kept. */
export function show(note: HTMLElement, subject: Subject): void {
  const state = readRun();
  const then = (action: () => void) => () => {
    action();
    note.focus();
  };
  const takeBack = () => {
    undoErase();
    back = readRun();
    show(note, subject);
  };
  setAttributes(note, keepingAttributes(state));
  drawInto(
    note,
    <KeepingText
      words={subject.words.keeping}
      state={state}
      isBack={back === state}
      onTakeBack={takeBack}
      then={then}
    />,
  );
}
