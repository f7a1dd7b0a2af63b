import { useState } from 'react';
import type { AssessmentView, ScaleView } from '../../views/views';
import { now } from '../../browser/clock';
import { canShareHere, shareHere } from '../../browser/device-share';
import { downloadText } from '../../browser/download';
import { randomId } from '../../browser/random';
import { plainLine } from '../../domain/run/plain-text';
import { TEXT_LIMITS } from '../../domain/run/text-limits';
import { NO_RUNS, type Run } from '../../domain/run/run';
import { writeBackup } from '../../domain/sharing/backup';
import { receivedRun, sharedRun } from '../../domain/sharing/shared-run';
import type { Ui } from '../../schemas/ui';
import { CopyLink } from '../../controls/copy-link';
import { LinkContents } from './link-contents';
import { type MailText, readyMail } from './mail-link';
import { MailLinks } from './mail-links';
import { MailsToCopy } from './mails-to-copy';
import { QrCode } from '../../controls/qr-code';
import { SenderField } from './sender-field';
import { dayOfRun, linkOfRun } from './share-link';

export interface ShareProps {
  readonly assessments: readonly AssessmentView[];
  readonly scale: ScaleView;
  readonly words: Pick<Ui, 'share' | 'stage' | 'groups' | 'backup' | 'paper' | 'assessment'>;
  readonly locale: string;
  /** The page that opens such links. */
  readonly path: string;
  readonly mails: readonly MailText[];
}

interface Props extends ShareProps {
  readonly run: Run;
  /** Where the reply to an invitation goes. */
  readonly to?: string;
  /** What the button that writes an e-mail is called, where it is not the usual. */
  readonly mailLabel?: string;
}

/** What a link of a run contains, and every way to send it. */
export function ShareWays({ run, to, mailLabel, assessments, scale, words, locale, path, mails }: Props) {
  const [typed, type] = useState('');
  const [qr, showQr] = useState(false);
  const sender = plainLine(typed, TEXT_LIMITS.sender);
  const link = linkOfRun(run, assessments, path, sender);
  const { share: s } = words;
  const file = () => {
    // For somebody else: what the link holds and nothing more, to be opened as a run that was received.
    const shared = sharedRun(run, dayOfRun(run), sender);
    const runs = { ...NO_RUNS, runs: [receivedRun(shared, randomId(), '', now())] };
    downloadText(`${s.fileName}.json`, writeBackup({ made: now(), runs }));
  };
  const ready = mails.map((mail) => readyMail(mail, { link }, to));
  const byMail = ready.some(({ href }) => href) && <MailLinks label={mailLabel ?? s.mail} mails={ready} />;
  return (
    <div className="share-ways">
      <SenderField value={typed} words={s} onType={type} />
      <LinkContents
        run={run}
        sender={sender}
        assessments={assessments}
        scale={scale}
        words={words}
        locale={locale}
      />
      <p className="notice">{s.warning}</p>
      <CopyLink link={link} words={s} first={to && byMail}>
        {!to && byMail}
        {canShareHere() && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => void shareHere(s.mailSubject, link)}
          >
            {s.device}
          </button>
        )}
        <button
          type="button"
          className="button button-quiet"
          aria-expanded={qr}
          onClick={() => showQr((shown) => !shown)}
        >
          {s.qr}
        </button>
        <button type="button" className="button button-quiet" onClick={file}>
          {s.file}
        </button>
      </CopyLink>
      <MailsToCopy mails={ready} words={s} />
      {qr && <QrCode text={link} label={s.qrLabel} failed={s.qrFailed} />}
    </div>
  );
}
