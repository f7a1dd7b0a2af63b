import { onPrint } from './page';

/** Opens the folded parts of a page before it goes to paper, and folds them again after. */
export function unfoldOnPaper(): void {
  const opened: HTMLDetailsElement[] = [];
  const fold = () => {
    for (const part of opened.splice(0)) part.open = false;
  };
  onPrint(() => {
    fold();
    opened.push(...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])'));
    for (const part of opened) part.open = true;
  }, fold);
}
