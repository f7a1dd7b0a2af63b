import { useSyncExternalStore } from 'react';
import { onPrint } from '../browser/page';

const listeners = new Set<() => void>();
let isOnPaper = false;

function set(is: boolean): void {
  isOnPaper = is;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

// The build draws it too.
if (typeof window !== 'undefined')
  onPrint(
    () => set(true),
    () => set(false),
  );

/** Whether the page is being printed. What depends on it is drawn before the paper is: a store is not waited for. */
export function useOnPaper(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isOnPaper,
    () => false,
  );
}
