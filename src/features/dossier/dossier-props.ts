import type { AssessmentView, WorksheetLink } from '../../views/views';
import type { Ui } from '../../schemas/ui';
import type { CopyWords } from '../../controls/copy-link';

/** What the parts of a dossier have in common. */
export interface DossierProps {
  readonly assessments: readonly AssessmentView[];
  readonly words: Pick<Ui, 'dossiers' | 'groups' | 'stage' | 'runs' | 'backup'> & {
    readonly share: CopyWords;
  };
  readonly tools: readonly Pick<WorksheetLink, 'id' | 'name' | 'href'>[];
  readonly locale: string;
  readonly hrefs: {
    readonly dossiers: string | undefined;
    readonly comparison: string | undefined;
    readonly meeting: string | undefined;
    readonly invite: string | undefined;
    readonly received: string;
    readonly invitation: string | undefined;
    readonly schema: string;
  };
}
