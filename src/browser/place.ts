/**
 * Has a language link lead to the same place of the twin page: to the item or the heading that the reader
 * has in view, or at the top of the page to the place that its address names. Items, terms and sources have
 * the same id in every language; headings differ, and `data-places` on the link says which is which.
 */
export function keepPlace(link: HTMLAnchorElement): void {
  const page = link.href;
  link.addEventListener('click', () => {
    const places = JSON.parse(link.dataset['places'] ?? '{}') as Record<string, string>;
    const id = placeInView(Object.keys(places)) ?? document.querySelector('main :target')?.id;
    link.href = id === undefined ? page : `${page}#${Object.hasOwn(places, id) ? places[id] : id}`;
  });
}

/** The id of the last item or known heading above the middle of the window, if the reader has gone that far. */
function placeInView(headings: readonly string[]): string | undefined {
  if (scrollY < innerHeight / 4) return undefined;
  const marks = [...document.querySelectorAll<HTMLElement>('main [id]')].filter(
    ({ id, dataset }) => dataset['item'] !== undefined || headings.includes(id),
  );
  return marks
    .filter((mark) => mark.getClientRects().length > 0 && mark.getBoundingClientRect().top < innerHeight / 2)
    .at(-1)?.id;
}
