import { useState } from 'react';
import { readRun, type RunState } from './run-store';
import { useRun } from './use-run';

/** A way to take back what was done last, and whether nothing has happened since it was taken. */
export function useTakenBack(undo: () => void): { readonly isBack: boolean; readonly takeBack: () => void } {
  const state = useRun();
  const [after, setAfter] = useState<RunState>();
  return {
    isBack: after === state,
    takeBack: () => {
      undo();
      setAfter(readRun());
    },
  };
}
