import type { ScaleView } from '../../collections/views';
import type { Ui } from '../../schemas/ui';

export interface BackupProps {
  /** The statements of all items that are asked or were, by id. */
  readonly statements: Readonly<Record<string, string>>;
  readonly scale: ScaleView;
  readonly words: Pick<Ui, 'backup' | 'runs' | 'keeping' | 'changes'>;
  readonly locale: string;
  readonly hrefs: { readonly results: string; readonly schema: string };
}
