import type { SearchResult } from '../../domain/search/result';
import type { SearchData } from '../../domain/search/search-data';

/** A result: its title as a link, what it is, where it stands, and the words that were found. */
export function createRow(result: SearchResult, { kinds }: SearchData['words']): HTMLLIElement {
  const row = document.createElement('li');
  row.dataset['kind'] = result.kind;
  const link = document.createElement('a');
  link.href = result.href;
  link.append(span('search-title', result.title), span('search-kind', kinds[result.kind]));
  row.append(link);
  completeRow(row, result);
  return row;
}

/** Gives a row what the texts say, once they have been searched. */
export function completeRow(row: HTMLElement, { part, under, excerpt }: SearchResult): void {
  const link = row.querySelector('a');
  if (!link) return;
  const place = part ?? under;
  if (place !== undefined && !link.querySelector('.search-place'))
    link.querySelector('.search-kind')?.before(span('search-place', place));
  link.querySelector('.search-excerpt')?.remove();
  if (excerpt) {
    const words = span('search-excerpt', '');
    words.append(...marked(excerpt));
    link.append(words);
  }
}

/** Text and marks only, whatever else the excerpt may hold. */
function marked(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    if (!(node instanceof HTMLElement) || node.localName !== 'mark') return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function span(name: string, text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  // A space between the parts, for those who listen.
  element.append(' ');
  return element;
}
