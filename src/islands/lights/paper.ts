import { onPrint } from '../../browser/page';
import { responsesOf } from '../../domain/run/run';
import { readRun } from '../run/run-store';

/**
 * Has every point print with its answer, also one whose script was never needed because the
 * reader did not come near it. What was checked for the paper is unchecked after it.
 */
export function answerOnPaper(): void {
  let filled: HTMLInputElement[] = [];
  const fill = () => {
    const responses = responsesOf(readRun().run);
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-item]')) {
      const response = responses.get(form.dataset['item'] ?? '');
      const input = form.querySelector<HTMLInputElement>(`input[value="${response}"]`);
      if (response !== undefined && input && !input.checked) filled.push(input);
    }
    for (const input of filled) input.checked = true;
  };
  onPrint(fill, () => {
    for (const input of filled) input.checked = false;
    filled = [];
  });
}
