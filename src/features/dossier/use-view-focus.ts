import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where one view takes the place of another, what was pressed is gone with it: the focus goes to the heading of
 * the new one, unless something else has taken it.
 * @param view its name; nothing while it is not known
 * @returns for what holds the views
 */
export function useViewFocus(view: string | undefined): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef<string>(undefined);
  useEffect(() => {
    const hasChanged = last.current !== undefined && last.current !== view;
    last.current = view;
    if (hasChanged && document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [view]);
  return place;
}
