import { useCallback, useSyncExternalStore } from 'react';
import {
  carryFragment,
  goToFragment,
  keepFragment,
  leaveFragment,
  moveTo,
  onFragment,
  takeFragment,
} from '../../browser/fragment';
import { browserLanguages } from '../../browser/languages';
import { chooseLocale } from '../../i18n/choose-locale';
import { chosenLanguage } from '../settings/chosen-language';

/** The content of the address: not looked at yet, none, or a text that anybody may have written. */
export type Fragment = 'unread' | undefined | { readonly text: string };

/**
 * What came behind the `#` of the address, one for the page.
 *
 * Life: it is read when the page comes to life, leaves the address bar, lives on in the tab’s history
 * and goes along with the language link. Another one may come by the address while the page is open.
 */
let fragment: Fragment = 'unread';
const listeners = new Set<() => void>();

/**
 * @param pages where the same content is read in each language, the site’s own first; what has just come
 *   opens in the reader’s language. Without, it stays on this page.
 */
export function useFragment(locale: string, pages?: Readonly<Record<string, string>>): Fragment {
  const subscribe = useCallback(
    (listener: () => void) => {
      listeners.add(listener);
      if (fragment === 'unread') start(locale, pages);
      return () => listeners.delete(listener);
    },
    [locale, pages],
  );
  return useSyncExternalStore(
    subscribe,
    () => fragment,
    () => 'unread',
  );
}

/** Reads a content that the reader brought in another way than by the address. */
export function openFragment(text: string): void {
  // What was open stays one step back.
  if (typeof fragment === 'object') goToFragment(text);
  else keepFragment(text);
  show({ text });
}

/** Puts the code in the place of the text around it, in the same entry of the history. */
export function mendFragment(code: string): void {
  keepFragment(code);
  show({ text: code });
}

/** Leaves a content, back to the page as it is without one. */
export function closeFragment(): void {
  leaveFragment();
  show(undefined);
}

function start(locale: string, pages: Readonly<Record<string, string>> | undefined): void {
  const taken = takeFragment();
  const wanted = pages && chooseLocale(chosenLanguage(), browserLanguages(), Object.keys(pages));
  const page = wanted === undefined || wanted === locale ? undefined : pages?.[wanted];
  if (taken?.fresh && page !== undefined) return moveTo(page, taken.text);
  carryFragment();
  onFragment((text) => show(text === undefined ? undefined : { text }));
  return show(taken && { text: taken.text });
}

function show(next: Fragment): void {
  fragment = next;
  for (const listener of listeners) listener();
}
