import { useLayoutEffect, useState } from 'react';

/** What stood in the places of islands before one of them came to life, and where the reader was in the page. */
interface Before {
  readonly stood: readonly { readonly island: Element; readonly was: Element }[];
  readonly focused: Element | null;
}

/**
 * Carries over what a reader did to an island that is drawn anew: where a translator or an extension changed the page
 * before it came to life, React takes away what stands there and draws it again. What was chosen, and where the reader
 * was, would go with it. While React draws, all of that still is in the page; what was chosen stays in what it took away.
 */
export function useCarriedOver(): void {
  const [before] = useState(readBefore);
  useLayoutEffect(() => {
    for (const { island, was } of before?.stood ?? []) if (!was.isConnected) carryOver(was, island);
    if (before?.focused?.isConnected !== false) return;
    for (const { island, was } of before.stood)
      if (was.contains(before.focused))
        twinOf(before.focused as HTMLElement, island)?.focus({ preventScroll: true });
    // Once, when the island comes to life.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}

function readBefore(): Before | undefined {
  // Pages are built where there is no document.
  if (typeof document === 'undefined') return undefined;
  const islands = [...document.querySelectorAll('astro-island')];
  return {
    stood: islands.flatMap((island) => [...island.children].map((was) => ({ island, was }))),
    focused: document.activeElement,
  };
}

function carryOver(was: Element, island: Element): void {
  for (const input of was.querySelectorAll<HTMLInputElement>('input:checked')) {
    const now = twinOf(input, island);
    if (now && !now.checked) now.click();
  }
  for (const select of was.querySelectorAll('select')) {
    const now = twinOf(select, island);
    if (!now || select.value === '' || now.value === select.value) continue;
    now.value = select.value;
    now.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** The element that stands now for one that was taken away: of the same point, and the same otherwise. */
function twinOf<T extends HTMLElement>(one: T, island: Element): T | undefined {
  const marks = (element: HTMLElement) =>
    [
      element.closest<HTMLElement>('[data-item]')?.dataset['item'],
      ...['value', 'href', 'class'].map((name) => element.getAttribute(name)),
    ].join('\n');
  const alike = [...island.querySelectorAll<T>(one.localName)];
  return alike.find((other) => marks(other) === marks(one));
}
