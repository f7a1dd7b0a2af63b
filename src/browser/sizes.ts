/**
 * Tells when some elements have their sizes, and whenever one of them changes.
 * @returns ends it
 */
export function watchSizes(elements: Iterable<Element>, told: () => void): () => void {
  const watcher = new ResizeObserver(told);
  for (const element of elements) watcher.observe(element);
  return () => watcher.disconnect();
}
