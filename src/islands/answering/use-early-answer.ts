import { type RefObject, useLayoutEffect } from 'react';
import { parseResponse, type Response } from '../../domain/assessment/response';

/**
 * Keeps an answer that was given before the script arrived: the page is complete without it,
 * so a radio may already be checked when the form comes to life. Forms are not filled in
 * again by the browser (`autocomplete="off"`), so a checked radio is always the reader’s.
 */
export function useEarlyAnswer(
  form: RefObject<HTMLFormElement | null>,
  known: Response | undefined,
  keep: (response: Response) => void,
): void {
  useLayoutEffect(() => {
    const checked = form.current?.querySelector<HTMLInputElement>('input:checked');
    const response = checked && parseResponse(checked.value);
    if (response !== null && response !== undefined && response !== known) keep(response);
    // Once, when the form comes to life.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}
