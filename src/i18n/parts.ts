import type { Part } from '../schemas/site';
import type { PageKind } from './paths';

/** The kinds of page that go with each part of the site that can be left out. */
const PAGES_OF: Readonly<Record<Part, readonly PageKind[]>> = {
  tools: ['tools', 'tool'],
  dossiers: ['dossiers', 'comparison'],
  meeting: ['meeting'],
  invitations: ['invite', 'invitation'],
};

/** Whether a kind of page stands on a site that does without some parts. */
export function hasPage(kind: PageKind, off: readonly Part[]): boolean {
  return !off.some((part) => PAGES_OF[part].includes(kind));
}
