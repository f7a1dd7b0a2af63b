import type { Ui } from '../../schemas/ui';
import type { MailText } from '../sharing/mail-link';
import type { ResultProps } from './result-view';

/** What the page of the reader’s own results hands over. */
export interface OwnProps extends ResultProps {
  readonly words: ResultProps['words'] &
    Pick<Ui, 'keeping' | 'express' | 'runs' | 'groups' | 'share' | 'backup' | 'exports'>;
  /** Statements of items that are no longer asked, by id. */
  readonly retired: Readonly<Record<string, string>>;
  readonly mails: readonly MailText[];
  readonly hrefs: {
    readonly assess: string;
    readonly express: string;
    readonly example: string;
    readonly changes: string;
    readonly backup: string;
    readonly meeting: string | undefined;
    /** The page that opens links. */
    readonly received: string;
  };
}
