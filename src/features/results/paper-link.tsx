import type { Ui } from '../../schemas/ui';
import { QrCode } from '../../controls/qr-code';

interface Props {
  readonly link: string;
  readonly words: Pick<Ui['share'], 'paper' | 'qrLabel'>;
}

/** The way from a printed report back to the screen: its link, and the link as a code to scan. */
export function PaperLink({ link, words }: Props) {
  return (
    <div className="on-paper report-link">
      <p>{words.paper}</p>
      <p className="report-address">{link}</p>
      <QrCode text={link} label={words.qrLabel} />
    </div>
  );
}
