/** The field, the place of its results, and the line that says how it goes. */
export interface SearchParts {
  readonly input: HTMLInputElement;
  readonly results: HTMLOListElement;
  readonly status: HTMLElement;
}

export function searchParts(root: ParentNode): SearchParts | undefined {
  const input = root.querySelector<HTMLInputElement>('input[type=search]');
  const results = root.querySelector<HTMLOListElement>('.search-results');
  const status = root.querySelector<HTMLElement>('.search-status');
  return input && results && status ? { input, results, status } : undefined;
}
