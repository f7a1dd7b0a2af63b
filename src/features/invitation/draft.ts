import { isRecord } from '../../domain/run/envelope';
import { isGroup } from '../../domain/run/group';
import { readStored, writeStored } from '../../browser/storage';
import type { Group } from '../../schemas/group';
import { DRAFT_KEY } from '../../store/keys';

/** An invitation while it is being written, as it stands in the form. */
export interface Draft {
  readonly what: 'express' | 'lists';
  readonly lists: readonly string[];
  readonly group?: Group | undefined;
  /** As a date field has it: 2026-12-01, or empty. */
  readonly day: string;
  readonly sender: string;
  readonly replyTo: string;
  readonly greeting: string;
  readonly locale: string;
}

/** What this tab still knows of the form; an empty one otherwise. */
export function readDraft(locale: string): Draft {
  const stored = readStored('tab', DRAFT_KEY);
  const known = parse(stored.ok ? stored.value : undefined);
  const text = (name: string) => (typeof known[name] === 'string' ? known[name] : '');
  const lists = Array.isArray(known['lists']) ? known['lists'] : [];
  return {
    what: known['what'] === 'lists' ? 'lists' : 'express',
    lists: lists.filter((id): id is string => typeof id === 'string'),
    ...(isGroup(known['group']) && { group: known['group'] }),
    day: text('day'),
    sender: text('sender'),
    replyTo: text('replyTo'),
    greeting: text('greeting'),
    locale: text('locale') || locale,
  };
}

/** Keeps the form in this tab, so that a reload or a look at the result does not lose it. */
export function keepDraft(draft: Draft): void {
  writeStored('tab', DRAFT_KEY, JSON.stringify(draft));
}

function parse(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
