import type { Ui } from '../../schemas/ui';
import { CopyField } from '../../controls/copy-field';
import type { ReadyMail } from './mail-link';

interface Props {
  readonly mails: readonly ReadyMail[];
  readonly words: Ui['share'];
}

/** The messages that are too long to open in an e-mail program: whom they go to, their subject and their text, to be copied. */
export function MailsToCopy({ mails, words: s }: Props) {
  const long = mails.filter(({ href }) => href === undefined);
  return long.map(({ locale, language, to, subject, body }) => (
    <details key={locale} className="fold mail-to-copy" data-mail={locale}>
      <summary>
        {s.mailText} {mails.length > 1 && <span lang={locale}>({language})</span>}
      </summary>
      <p className="hint">{s.mailTooLong}</p>
      {to && <CopyField label={s.mailTo} text={to} words={{ ...s, copy: s.copyTo }} />}
      <CopyField
        label={s.mailSubjectLabel}
        text={subject}
        lang={locale}
        words={{ ...s, copy: s.copySubject }}
      />
      <CopyField
        label={s.mailBodyLabel}
        text={body}
        lang={locale}
        rows={8}
        words={{ ...s, copy: s.copyBody }}
      />
    </details>
  ));
}
