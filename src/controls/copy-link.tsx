import type { ReactNode } from 'react';
import { fill } from '../i18n/words';
import type { Ui } from '../schemas/ui';
import { CopyField } from './copy-field';

export type CopyWords = Pick<Ui['share'], 'link' | 'length' | 'copy' | 'copied' | 'notCopied'>;

interface Props {
  readonly link: string;
  readonly words: CopyWords;
  /** The way that comes first, where it is not to copy. */
  readonly first?: ReactNode;
  /** Other ways to send it, beside the button that copies. */
  readonly children?: ReactNode;
}

/** A link in full, its length, and the button that copies it. */
export function CopyLink({ link, words, first, children }: Props) {
  const { copy, copied, notCopied } = words;
  return (
    <CopyField
      label={
        <span>
          {words.link} <span className="hint">{`(${fill(words.length, { n: link.length })})`}</span>
        </span>
      }
      text={link}
      rows={3}
      words={{ copy, textCopied: copied, textNotCopied: notCopied }}
      first={first}
    >
      {children}
    </CopyField>
  );
}
