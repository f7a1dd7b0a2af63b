import type { AssessmentView, ScaleView } from '../../views/views';
import type { Ui } from '../../schemas/ui';

export interface BackupProps {
  readonly assessments: readonly AssessmentView[];
  /** Statements of items that are no longer asked, by id. */
  readonly retired: Readonly<Record<string, string>>;
  readonly scale: ScaleView;
  readonly words: Pick<Ui, 'backup' | 'runs' | 'keeping' | 'changes'>;
  readonly locale: string;
  readonly resultsHref: string;
  readonly hrefs: { readonly schema: string };
}
