import { useEffect, useMemo, useRef, useState } from 'react';
import { localDay, now } from '../../browser/clock';
import { dropFragment, keepFragment, openFragment } from '../../browser/fragment';
import { itemsOf } from '../../domain/assessment/placed-item';
import type { Run } from '../../domain/run/run';
import { nearestDay } from '../../domain/sharing/day';
import { type Invitation, parseInvitation } from '../../domain/sharing/invitation-code';
import { startAnswering } from '../answering/answering';
import { LinkProblem } from '../received/link-problem';
import { PasteLink } from '../received/paste-link';
import { useFragment } from '../../store/fragment/use-fragment';
import { useLink } from '../received/use-link';
import { useRun } from '../../store/runs/use-run';
import { guarded } from '../../controls/guarded';
import { withSubject } from '../../controls/with-subject';
import type { InvitationProps } from './invitation-props';
import { chooseAsked } from './asked';
import { InvitationHead } from './invitation-head';
import { InvitationQuestions } from './invitation-questions';
import { InvitationReply } from './invitation-reply';
import { eraseReply, findReply, replyTo, restoreReply } from './reply-run';

/** An invitation that came by a link: what is asked, the answers, the reply. */
function AnswerInvitation(props: InvitationProps) {
  const fragment = useFragment(props.locale);
  const [erased, setErased] = useState<{ readonly code: string; readonly runs: readonly Run[] }>();
  const top = useRef<HTMLDivElement>(null);
  const { invitation: words, received } = props.words;
  const { assessments } = props;
  const text = typeof fragment === 'object' ? fragment.text : undefined;
  const parsed = useMemo(() => {
    const lists = assessments.flatMap(({ dimensions }) => dimensions.map(({ id }) => id));
    return text === undefined ? undefined : parseInvitation(text, lists);
  }, [text, assessments]);
  const problem = useLink(
    fragment,
    parsed?.ok === false ? parsed.reason : undefined,
    'invitation',
    assessments,
  );

  if (fragment === 'unread' || problem === 'reading') return <p className="hint">{words.reading}</p>;
  const erase = (code: string) => {
    setErased({ code, runs: eraseReply(code) });
    dropFragment();
    top.current?.focus();
  };
  const undo = () => {
    if (!erased) return;
    restoreReply(erased.runs);
    keepFragment(erased.code);
    setErased(undefined);
  };
  return (
    <div ref={top} tabIndex={-1} data-ready="">
      {erased ? (
        <p className="notice" aria-live="polite">
          {words.erased}{' '}
          <button type="button" className="plain-button" onClick={undo}>
            {words.undo}
          </button>
        </p>
      ) : text !== undefined && parsed?.ok ? (
        <Opened {...props} invitation={parsed.invitation} code={text} onErase={() => erase(text)} />
      ) : (
        <LinkProblem problem={problem ?? 'none'} words={words}>
          <PasteLink
            kind="invitation"
            assessments={assessments}
            words={received}
            problems={{ ...words.problems, none: words.pasteNone }}
            onCode={openFragment}
          />
        </LinkProblem>
      )}
    </div>
  );
}

interface OpenedProps extends InvitationProps {
  readonly invitation: Invitation;
  readonly code: string;
  readonly onErase: () => void;
}

function Opened({ invitation, code, onErase, children, ...props }: OpenedProps) {
  const { runs } = useRun();
  const questions = useRef<HTMLDivElement>(null);
  const run = findReply(runs, code);
  const asked = chooseAsked(props.assessments, invitation.lists);
  const past = invitation.day !== undefined && nearestDay(localDay(now())) > invitation.day;
  const { invitation: words } = props.words;
  const reply = useMemo(() => replyTo(code, invitation, words), [code, invitation, words]);
  useEffect(() => startAnswering(reply), [reply]);
  return (
    <>
      <InvitationHead
        invitation={invitation}
        asked={asked}
        past={past}
        words={props.words}
        locale={props.locale}
        onStart={() => questions.current?.focus()}
      />
      <div ref={questions} tabIndex={-1} className="invitation-questions">
        <InvitationQuestions
          asked={asked}
          run={run}
          group={invitation.group}
          reply={reply}
          scale={props.scale}
          words={props.words}
          locale={props.locale}
        >
          {children}
        </InvitationQuestions>
      </div>
      <InvitationReply
        {...props}
        run={run}
        items={asked.flatMap((list) => itemsOf(list).map(({ id }) => id))}
        to={invitation.replyTo}
        onErase={onErase}
      />
    </>
  );
}

export default guarded(withSubject(AnswerInvitation));
