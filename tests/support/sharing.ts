import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type { Response } from '../../src/domain/assessment/response';
import type { Dossier } from '../../src/domain/dossier/dossier';
import { keptDossier } from './dossier-data';
import { ready, store } from './built-site';

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

/** Opens an address, and waits until the page has come to life. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await ready(page);
}

/** Opens an address where the device keeps a dossier. */
export async function openWith(page: Page, dossier: Dossier, path: string): Promise<void> {
  await store(page.context(), keptDossier(dossier));
  await visit(page, path);
}

/** Opens a link that differs from the page only behind its #, which would not be loaded anew else. */
export async function openAnew(page: Page, link: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(link);
}

/** A file as a reader chooses it. */
export function file(name: string, content: string | Uint8Array) {
  return { name, mimeType: '', buffer: Buffer.from(content) };
}

/** Brings a paste or a drop with these flavours to a field, as a browser does. */
export async function bring(
  page: Page,
  kind: 'paste' | 'drop',
  target: string,
  flavours: Readonly<Record<string, string>>,
): Promise<void> {
  await page.locator(target).evaluate(
    (element, { kind, flavours }) => {
      const data = new DataTransfer();
      for (const [type, text] of Object.entries(flavours)) data.setData(type, text);
      (element as HTMLElement).focus();
      const init = { bubbles: true, cancelable: true };
      element.dispatchEvent(
        kind === 'paste'
          ? new ClipboardEvent('paste', { ...init, clipboardData: data })
          : new DragEvent('drop', { ...init, dataTransfer: data }),
      );
    },
    { kind, flavours },
  );
}
