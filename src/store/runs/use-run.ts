import { useSyncExternalStore } from 'react';
import { readRun, type RunState, subscribeToRun } from './run-store';

/** The current run, kept in step with every other part of the page and with other tabs. */
export function useRun(): RunState {
  return useSyncExternalStore(subscribeToRun, readRun);
}
