import { readJson } from '../../browser/json';
import type { Subject } from '../../views/views';

let brought: Promise<Subject | undefined> | undefined;

/**
 * What this page computes with and what it says of it, fetched when it is first needed, once a page.
 * @returns nothing where it cannot be had; whoever asks next tries again
 */
export function loadSubject(): Promise<Subject | undefined> {
  brought ??= bring();
  return brought;
}

async function bring(): Promise<Subject | undefined> {
  const subject = await readJson(document.documentElement.dataset['subject'] ?? '');
  if (!subject) brought = undefined;
  return subject as Subject | undefined;
}
