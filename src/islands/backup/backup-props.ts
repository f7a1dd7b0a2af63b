import type { Ui } from '../../schemas/ui';

export interface BackupProps {
  /** The ids of all items that are asked or were. */
  readonly items: readonly string[];
  readonly words: Pick<Ui, 'backup' | 'runs' | 'keeping' | 'changes'>;
  readonly locale: string;
  readonly hrefs: { readonly results: string; readonly schema: string };
}
