import type { ReadyMail } from './mail-link';

interface Props {
  readonly label: string;
  /** The message in each language of the site. */
  readonly mails: readonly ReadyMail[];
}

/** A link to a message that is ready, in each language; where it is too long for one, `MailsToCopy` has it. */
export function MailLinks({ label, mails }: Props) {
  return mails.map(
    ({ locale, language, to, href }, i) =>
      href && (
        <a
          key={locale}
          className={to && i === 0 ? 'button' : 'button button-quiet'}
          href={href}
          hrefLang={locale}
        >
          <span>{label}</span> {mails.length > 1 && <span lang={locale}>{`(${language})`}</span>}
        </a>
      ),
  );
}
