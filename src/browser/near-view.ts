/** How far ahead of a reader who moves something begins to come to life. */
const AHEAD = '200px';

/** Calls back once, when the first of some elements is in view or a reader who moves is near it. */
export function whenNear(elements: Iterable<Element>, callback: () => void): void {
  let called = false;
  const watch = (rootMargin: string) => {
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watcher.disconnect();
        if (!called) callback();
        called = true;
      },
      { rootMargin },
    );
    for (const element of elements) watcher.observe(element);
  };
  watch('0px');
  // Until the reader begins to move, only what is in view is worth anything.
  const watchAhead = () => called || watch(AHEAD);
  if (scrollY > 0) watchAhead();
  else addEventListener('scroll', watchAhead, { once: true, passive: true });
}
