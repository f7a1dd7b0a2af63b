import { useId, useState } from 'react';
import { wholeAddress } from '../../browser/address';
import { canShareHere, shareHere } from '../../browser/device-share';
import { TEXT_LIMITS } from '../../domain/run/text-limits';
import { CODE_DAYS } from '../../domain/sharing/day';
import { writeInvitation } from '../../domain/sharing/invitation-code';
import { parseMailAddress } from '../../domain/sharing/mail-address';
import { fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import { DayInput } from '../../controls/day-input';
import { AddToDossier } from '../dossier/add-to-dossier';
import { CopyLink } from '../../controls/copy-link';
import { type MailText, readyMail } from '../sharing/mail-link';
import { MailLinks } from '../sharing/mail-links';
import { MailsToCopy } from '../sharing/mails-to-copy';
import { QrCode } from '../../controls/qr-code';
import { guarded } from '../../controls/guarded';
import { checkDraft, type DraftProblem } from './check-draft';
import { type AskedList, ChooseAsked } from './choose-asked';
import { type Draft, keepDraft, readDraft } from './draft';
import { Field } from './field';
import { InvitedGroup } from './invited-group';

interface Props {
  readonly assessments: readonly { readonly title: string; readonly lists: readonly AskedList[] }[];
  readonly words: Pick<Ui, 'compose' | 'groups' | 'share' | 'dossiers'>;
  readonly locale: string;
  /** The page that opens invitations, in each language. */
  readonly pages: Readonly<Record<string, string>>;
  readonly mails: readonly MailText[];
  readonly dossiersHref: string | undefined;
}

/** The form of an invitation, and the invitation itself as soon as it can be sent. */
function ComposeInvitation({ assessments, words, locale, pages, mails, dossiersHref }: Props) {
  const [draft, setDraft] = useState(() => readDraft(locale));
  // A day is read back as it was typed, and is told at once where it is none.
  const [touched, touch] = useState<ReadonlySet<DraftProblem>>(new Set(draft.day ? ['day'] : []));
  const [isDayHalf, setDayHalf] = useState(false);
  const id = useId();

  const { compose: c } = words;
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    keepDraft(next);
    setDraft(next);
  };
  const leave = (field: DraftProblem) => () => touch((fields) => new Set(fields).add(field));
  const known = assessments.flatMap(({ lists }) => lists.map((list) => list.id));
  const checked = checkDraft(draft, known, isDayHalf);
  const code = checked.ok ? writeInvitation(checked.invitation) : undefined;
  const problems = checked.ok ? [] : checked.problems;
  const problem = (field: DraftProblem) =>
    touched.has(field) && problems.includes(field) ? c.problems[field] : undefined;

  return (
    <>
      <form className="compose" data-ready="" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
        <ChooseAsked draft={draft} assessments={assessments} words={c} onChange={change} />
        <InvitedGroup draft={draft} words={words} onChange={change} />
        <Field label={c.day} hint={c.dayHint} problem={problem('day')}>
          {(field) => (
            <DayInput
              {...field}
              value={draft.day}
              days={CODE_DAYS}
              onType={(day) => {
                touch(without(touched, 'day'));
                setDayHalf(false);
                change({ day });
              }}
              onLeave={(isHalf) => {
                setDayHalf(isHalf);
                leave('day')();
              }}
            />
          )}
        </Field>
        <Field label={c.sender} hint={c.senderHint} problem={problem('sender')}>
          {(field) => (
            <input
              {...field}
              type="text"
              autoComplete="name"
              maxLength={TEXT_LIMITS.sender}
              value={draft.sender}
              onBlur={leave('sender')}
              onChange={({ target }) => change({ sender: target.value })}
            />
          )}
        </Field>
        <Field label={c.replyTo} hint={c.replyToHint} problem={problem('replyTo')}>
          {(field) => (
            <input
              {...field}
              type="email"
              autoComplete="email"
              value={draft.replyTo}
              onBlur={() => {
                // What stood around the address is gone, so that one sees where answers will go.
                change({ replyTo: parseMailAddress(draft.replyTo) ?? draft.replyTo });
                leave('replyTo')();
              }}
              onChange={({ target }) => change({ replyTo: target.value })}
            />
          )}
        </Field>
        <Field label={c.greeting} hint={c.greetingHint}>
          {(field) => (
            <textarea
              {...field}
              rows={4}
              maxLength={TEXT_LIMITS.greeting}
              value={draft.greeting}
              onChange={({ target }) => change({ greeting: target.value })}
            />
          )}
        </Field>
        {mails.length > 1 && (
          <Field label={c.language}>
            {(field) => (
              <select
                {...field}
                value={draft.locale}
                onChange={({ target }) => change({ locale: target.value })}
              >
                {mails.map((mail) => (
                  <option key={mail.locale} value={mail.locale} lang={mail.locale}>
                    {mail.language}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <section className="result-section" aria-labelledby={`${id}-ready`}>
          <h2 id={`${id}-ready`}>{checked.ok ? c.ready : c.notReady}</h2>
          {checked.ok && code !== undefined ? (
            <ReadyInvitation
              link={`${wholeAddress(pages[checked.invitation.locale] ?? '')}#${code}`}
              mail={mails.find((mail) => mail.locale === draft.locale) ?? mails[0]}
              sender={checked.invitation.sender}
              words={words}
            />
          ) : (
            <ul className="points" data-lacking={problems.join(' ')}>
              {problems.map((one) => (
                <li key={one}>{c.problems[one]}</li>
              ))}
            </ul>
          )}
        </section>
      </form>
      {code !== undefined && dossiersHref !== undefined && (
        <AddToDossier
          // An invitation alone comes in without a look at any answer.
          assessments={[]}
          batch={{ invitations: [code] }}
          words={words}
          locale={locale}
          dossiersHref={dossiersHref}
        />
      )}
    </>
  );
}

/** While a field is written in again, it is not told what is wrong. */
function without<T>(all: ReadonlySet<T>, gone: T): ReadonlySet<T> {
  return new Set([...all].filter((one) => one !== gone));
}

interface ReadyProps {
  readonly link: string;
  readonly mail: MailText | undefined;
  readonly sender: string;
  readonly words: Pick<Ui, 'compose' | 'share'>;
}

function ReadyInvitation({ link, mail, sender, words: { compose: c, share } }: ReadyProps) {
  const [qr, showQr] = useState(false);
  const ready = mail ? [readyMail(mail, { link, sender })] : [];
  return (
    <>
      <p className="notice">{c.warning}</p>
      <p className="hint">{c.obligation}</p>
      <CopyLink link={link} words={share}>
        <MailLinks label={c.mail} mails={ready} />
        {canShareHere() && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => void shareHere(fill(c.mailSubject, {}), link)}
          >
            {share.device}
          </button>
        )}
        <button
          type="button"
          className="button button-quiet"
          aria-expanded={qr}
          onClick={() => showQr((shown) => !shown)}
        >
          {share.qr}
        </button>
        <a className="button button-quiet" href={link} target="_blank" rel="noopener">
          {c.preview}
        </a>
      </CopyLink>
      <MailsToCopy mails={ready} words={share} />
      {qr && <QrCode text={link} label={c.qrLabel} failed={share.qrFailed} />}
    </>
  );
}

export default guarded(ComposeInvitation);
