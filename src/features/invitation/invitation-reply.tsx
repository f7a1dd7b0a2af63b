import { useId } from 'react';
import { type Run, responsesOf } from '../../domain/run/run';
import { fill } from '../../i18n/words';
import { ShareWays } from '../sharing/share-ways';
import type { InvitationProps } from './invitation-props';

interface Props extends InvitationProps {
  readonly run: Run | undefined;
  /** The ids of the points that were asked. */
  readonly items: readonly string[];
  readonly to: string;
  readonly onErase: () => void;
}

/** The reply: exactly what it contains, the reader’s own e-mail to send it, and the eraser for a shared computer. */
export function InvitationReply({ run, items, to, onErase, ...props }: Props) {
  const title = useId();
  const { invitation: w } = props.words;
  const responses = responsesOf(run);
  const answered = items.some((id) => responses.has(id));
  return (
    <section className="result-section invitation-reply" aria-labelledby={title}>
      <h2 id={title}>{w.finish}</h2>
      {run && answered ? (
        <>
          <p className="section-lead">{w.finishLead}</p>
          <ShareWays {...props} run={run} to={to} mailLabel={w.send} />
          <p className="hint">{fill(w.sendTo, { address: to })}</p>
          <p className="hint">{fill(w.otherWays, { address: to })}</p>
          <h3>{w.sent}</h3>
        </>
      ) : (
        <p>{w.nothingYet}</p>
      )}
      <p>{w.eraseLead}</p>
      <p className="actions">
        <button type="button" className="button button-quiet" onClick={onErase}>
          {w.erase}
        </button>
      </p>
    </section>
  );
}
