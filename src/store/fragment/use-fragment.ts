import { useCallback, useSyncExternalStore } from 'react';
import { type Fragment, readFragment, startFragment, subscribeToFragment } from '../../browser/fragment';
import { browserLanguages } from '../../browser/languages';
import { chooseLocale } from '../../i18n/choose-locale';
import { chosenLanguage } from '../settings/chosen-language';

/**
 * The content of the address, kept in step with it.
 * @param pages where the same content is read in each language, the site’s own first; what has just come
 *   opens in the reader’s language. Without, it stays on this page.
 */
export function useFragment(locale: string, pages?: Readonly<Record<string, string>>): Fragment {
  const subscribe = useCallback(
    (listener: () => void) => {
      const end = subscribeToFragment(listener);
      startFragment(() => {
        const wanted = pages && chooseLocale(chosenLanguage(), browserLanguages(), Object.keys(pages));
        return wanted === undefined || wanted === locale ? undefined : pages?.[wanted];
      });
      return end;
    },
    [locale, pages],
  );
  return useSyncExternalStore(subscribe, readFragment);
}
