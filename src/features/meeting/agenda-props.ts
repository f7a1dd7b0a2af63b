import type { MeetingView } from '../../views/views';
import type { WorksheetMessages } from '../../worksheets/messages';
import type { ResultProps } from '../results/result-view';
import type { Ui } from '../../schemas/ui';

/** What the parts of an agenda have in common. */
export interface AgendaProps extends Omit<ResultProps, 'words'> {
  readonly meeting: MeetingView;
  readonly worksheets: WorksheetMessages;
  readonly words: Pick<
    Ui,
    | 'brief'
    | 'voices'
    | 'groups'
    | 'dossiers'
    | 'stage'
    | 'runs'
    | 'exports'
    | 'share'
    | 'results'
    | 'worksheets'
  >;
  readonly hrefs: {
    readonly express: string;
    readonly meeting: string | undefined;
    readonly dossiers: string | undefined;
  };
}
