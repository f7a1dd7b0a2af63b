import { nameOf, type Run } from '../domain/run/run';
import type { Ui } from '../schemas/ui';
import { AsTyped } from './as-typed';
import { labelOfRun } from './run-label';

interface Props {
  readonly run: Run;
  readonly words: Ui['runs'];
  readonly locale: string;
}

/** What a run is called, as it was typed. */
export function RunName({ run, words, locale }: Props) {
  return <AsTyped or={labelOfRun(run, words, locale)}>{nameOf(run)}</AsTyped>;
}
