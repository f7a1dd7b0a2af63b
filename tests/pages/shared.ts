import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type { Response } from '../../src/domain/assessment/response';

/** Codes of released formats, with what they say. */
const read = (name: string) => readFileSync(`tests/domain/sharing/released/${name}.json`, 'utf8');
export const RESULTS = JSON.parse(read('result-1')) as {
  code: string;
  run: { sender?: string; responses: Record<string, Response> };
}[];
export const INVITATIONS = JSON.parse(read('invitation-1')) as {
  code: string;
  invitation: { sender: string; replyTo: string };
}[];
/** All answers, signed. */
export const FULL = RESULTS[0]!;

/** Every run kept on the device now. */
export async function keptRuns(page: Page): Promise<Kept[]> {
  return page.evaluate(() => {
    const text = localStorage.getItem('prelude:runs');
    return text === null ? [] : (JSON.parse(text).data.runs as Kept[]);
  });
}

interface Kept {
  readonly id: string;
  readonly name?: { readonly value: string | null };
  readonly group?: { readonly value: string | null };
  readonly invitation?: string;
  readonly origin?: { readonly kind: string; readonly sender?: string };
  readonly answers: Record<string, { readonly value: unknown }>;
}

/** Lets the page copy, and gives what was copied last. */
export async function allowCopy(context: BrowserContext): Promise<void> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
}

export async function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
