import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

export interface Paper {
  /** The words of all pages, every run of space a single one. */
  readonly text: string;
  readonly pages: readonly string[];
}

/** Prints the page as a reader would, on A4 and without backgrounds, and reads the paper back. */
export async function print(page: Page): Promise<Paper> {
  const file = await page.pdf({ format: 'A4', printBackground: false });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: false });
  const pages = text.map(plain);
  return { pages, text: pages.join(' ') };
}

/** Words as they are compared: without soft hyphens and without the differences of spaces. */
export function plain(text: string): string {
  return text
    .replace(/\u00AD/g, '')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
}

/** Without any space: a line that breaks at a hyphen or within an address reads the same. */
export const solid = (text: string) => text.replace(/[\s\u00A0\u202F\u00AD]+/g, '');
/** Where links have the numbers of their notes behind them. */
export const withoutFigures = (text: string) => solid(text).replace(/\d/g, '');

/** What of `wanted` is missing on the paper. */
export const missing = (wanted: readonly string[], text: string, as = solid) =>
  wanted.filter((one) => !as(text).includes(as(one)));
