import type { ReactNode } from 'react';
import type { Ui } from '../../schemas/ui';
import type { ShareProps } from '../sharing/share-ways';

export interface InvitationProps extends ShareProps {
  /** What the answers mean. */
  readonly children?: ReactNode;
  readonly words: ShareProps['words'] & Pick<Ui, 'invitation' | 'received' | 'keeping' | 'note'>;
}
