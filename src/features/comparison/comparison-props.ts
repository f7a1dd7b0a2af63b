import type { AssessmentView, ScaleView } from '../../views/views';
import type { Scale } from '../../schemas/scale';
import type { Ui } from '../../schemas/ui';

/** What the parts of a comparison have in common. */
export interface ComparisonProps {
  readonly assessments: readonly AssessmentView[];
  readonly rules: Scale;
  readonly scale: ScaleView;
  readonly words: Pick<Ui, 'voices' | 'dossiers' | 'groups' | 'stage' | 'results' | 'exports' | 'share'>;
  readonly locale: string;
  readonly hrefs: {
    readonly dossiers: string | undefined;
    readonly meeting: string | undefined;
    readonly invitation: string | undefined;
  };
}

/** How rows are sorted: the widest gap first, or as the lists have them. */
export type Order = 'spread' | 'list';

/** The item to which the reader is led; a new object each time, so that it can be the same item again. */
export interface Pointed {
  readonly item: string;
}
