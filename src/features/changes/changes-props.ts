import type { Ui } from '../../schemas/ui';
import type { ResultProps } from '../results/result-view';

export interface ChangesProps extends Omit<ResultProps, 'words'> {
  readonly words: ResultProps['words'] & Pick<Ui, 'changes'>;
}
