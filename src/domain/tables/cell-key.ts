import { plainLine } from '../run/plain-text';

/** The words of a cell as they are compared with others: whatever their case, their accents and what cannot be seen in them. */
export function cellKey(text: string): string {
  return plainLine(text, 120).normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
