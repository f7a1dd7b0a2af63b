import { z } from 'zod';

/** Who answers. A role is something else: a function in a RACI or at a meeting. */
export const GROUPS = ['direction', 'managers', 'field', 'project-team', 'external'] as const;
export type Group = (typeof GROUPS)[number];

/** A text for each group. */
export const byGroup = <T extends z.ZodType>(text: T) => z.record(z.enum(GROUPS), text);
