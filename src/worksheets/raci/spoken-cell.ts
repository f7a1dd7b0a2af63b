import { cellOf, type RaciRole, type RaciTask } from './raci-sheet';
import { fill } from '../../i18n/words';
import type { RaciWords } from './raci-words';

/** What a cell says to ears: its letter with its meaning first, for it is what changes from cell to cell; then where it stands. */
export function cellText(task: RaciTask, role: RaciRole, w: RaciWords): string {
  const cell = cellOf(task, role.id);
  return fill(w.cell, {
    letter: cell === '' ? w.letters.none : `${cell}, ${w.letters[cell]}`,
    task: task.label || w.task,
    role: role.label || w.role,
  });
}
