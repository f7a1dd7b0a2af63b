/** Loads the page anew. */
export function reloadPage(): void {
  location.reload();
}

/** Opens the browser’s print dialog. */
export function printPage(): void {
  print();
}

/**
 * Has the browser ask before this page is left, while `isNeeded` says so.
 * The last guard where answers live in the page’s memory alone.
 */
export function askBeforeLeaving(isNeeded: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (isNeeded()) event.preventDefault();
  });
}

/** Calls back when this page comes back from the browser’s page cache, as it was left. */
export function onPageReturn(listener: () => void): void {
  addEventListener('pageshow', (event) => {
    if (event.persisted) listener();
  });
}

/** Calls back before the page goes to paper, and after. */
export function onPrint(before: () => void, after: () => void): void {
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
}
