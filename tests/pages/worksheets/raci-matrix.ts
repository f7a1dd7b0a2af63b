import type { Page } from '@playwright/test';
import { store } from '../../support/built-site';
import { keptSheet, openWorksheet } from './desk';

export interface Sheet {
  readonly roles: readonly { readonly id: string; readonly label: string; readonly isSponsor: boolean }[];
  readonly tasks: readonly {
    readonly id: string;
    readonly label: string;
    readonly isKeyStage: boolean;
    readonly cells: Record<string, string>;
  }[];
}

export const ROLES = ['direction', 'business', 'project', 'it'].map((kind, i) => ({
  id: `r${i + 1}`,
  label: `Rôle ${i + 1}`,
  kind,
  isSponsor: i === 0,
}));

/** A matrix of four roles with these letters, one row a task. */
export const matrix = (rows: readonly (readonly string[])[]) => ({
  roles: ROLES,
  tasks: rows.map((row, i) => ({
    id: `t${i + 1}`,
    label: `Tâche ${i + 1}`,
    phase: 'framing',
    isKeyStage: false,
    cells: Object.fromEntries(row.flatMap((cell, r) => (cell === '' ? [] : [[`r${r + 1}`, cell]]))),
  })),
});

export async function openWith(page: Page, sheet: object) {
  await store(page.context(), keptSheet('raci', sheet));
  await openWorksheet(page, 'raci');
}

export const cell = (page: Page, row: number, column: number) =>
  page.locator('tbody tr[data-task]').nth(row).getByRole('gridcell').nth(column);

/** The letters of each task, in the order of the roles. */
export const lettersOf = ({ roles, tasks }: Sheet) =>
  tasks.map(({ label, cells }) => [label, ...roles.map(({ id }) => cells[id] ?? '')]);
