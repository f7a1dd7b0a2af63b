import { type MailText, mailLink } from './mail-link';

interface Props {
  readonly label: string;
  readonly mails: readonly MailText[];
  readonly values: Readonly<Record<string, string>>;
  readonly to?: string;
}

/** A message ready in each language of the site. */
export function MailLinks({ label, mails, values, to }: Props) {
  return mails.map((mail, i) => (
    <a
      key={mail.locale}
      className={to && i === 0 ? 'button' : 'button button-quiet'}
      href={mailLink(mail, values, to)}
      hrefLang={mail.locale}
    >
      <span>{label}</span> {mails.length > 1 && <span lang={mail.locale}>{`(${mail.language})`}</span>}
    </a>
  ));
}
