import type { Group } from '../../schemas/group';

/** Every group, in the order in which they are named and numbered in links: never reorder, append. */
export const GROUPS: readonly Group[] = ['direction', 'managers', 'field', 'project-team', 'external'];

export function isGroup(value: unknown): value is Group {
  return GROUPS.some((group) => group === value);
}
