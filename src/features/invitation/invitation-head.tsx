import type { ListView } from '../../views/views';
import { itemsOf } from '../../domain/assessment/placed-item';
import { isoDay } from '../../domain/sharing/day';
import type { Invitation } from '../../domain/sharing/invitation-code';
import { writtenDay } from '../../i18n/days';
import { minutesFor } from '../../i18n/minutes';
import { count, fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import { Sentence } from '../../controls/as-typed';

interface Props {
  readonly invitation: Invitation;
  readonly asked: readonly ListView[];
  /** Whether its date has gone by. */
  readonly past: boolean;
  readonly words: Pick<Ui, 'invitation' | 'groups'>;
  readonly locale: string;
  readonly onStart: () => void;
}

/** Who invites, what is asked, how long it takes and what will happen to the answers. Texts of a link are only ever text. */
export function InvitationHead({ invitation, asked, past, words, locale, onStart }: Props) {
  const { invitation: w, groups } = words;
  const { sender, greeting, group, day, replyTo } = invitation;
  const date = day === undefined ? undefined : writtenDay(isoDay(day), locale);
  const size = (items: number) => count(w.size, items, locale, { minutes: minutesFor(items) });
  return (
    <section className="result-head invitation-head" aria-label={w.title}>
      <h2 className="invitation-from">
        <Sentence words={w.from} names={{ sender }} />
      </h2>
      {greeting !== undefined && <blockquote className="greeting">{greeting}</blockquote>}
      <p className="hint">{w.bySender}</p>
      <h3>{w.asked}</h3>
      <ul className="plain-facts">
        {asked.map((list) => (
          <li key={list.id}>
            <span>{list.title || w.express}</span> <span className="hint">{size(itemsOf(list).length)}</span>
          </li>
        ))}
      </ul>
      <ul className="plain-facts">
        <li>{group ? fill(w.group, { group: groups.names[group] }) : w.noGroup}</li>
        {date !== undefined && <li>{fill(past ? w.past : w.until, { date })}</li>}
        <li>
          <Sentence words={w.replyTo} names={{ address: replyTo }} />
        </li>
      </ul>
      <h3>{w.steps}</h3>
      <ol className="plain-steps">
        {w.stepsList.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{w.privacy}</p>
      <p className="actions">
        <button type="button" className="button" onClick={onStart}>
          {w.start}
        </button>
      </p>
    </section>
  );
}
