import { useId, useRef, useState } from 'react';
import { localDay, now } from '../../browser/clock';
import type { DossierAgenda } from '../../domain/dossier/dossier';
import { isoDay, nearestDay } from '../../domain/sharing/day';
import { day, writtenDay } from '../../i18n/days';
import { count, fill } from '../../i18n/words';
import { AgendaChoices } from './agenda-choices';
import { AsTyped } from '../../controls/as-typed';
import type { AgendaProps } from './agenda-props';
import { agendaOf, type AgendaSource } from './agenda-source';
import { writeAgenda } from './agenda-text';
import { AgendaExports } from './agenda-exports';
import { TopicCards } from './topic-cards';

interface Props extends AgendaProps {
  /** What it is drawn from, in words. */
  readonly name: string;
  readonly source: AgendaSource;
  readonly settings: DossierAgenda;
  readonly onChange: (part: Partial<DossierAgenda>) => void;
  /** The id of the meeting in calendars. */
  readonly meetingId: string;
  /** The link of an agenda of one run, with or without the question. */
  readonly linkOf?: (withQuestion: boolean) => string;
}

/** The agenda: how it is set, its schedule, its topics, who comes and what they bring. */
export function AgendaView({ name, source, settings, onChange, meetingId, linkOf, ...props }: Props) {
  const { rules, words, locale } = props;
  const { brief: b, stage: s } = words;
  const id = useId();
  const today = nearestDay(localDay(now()));
  const agenda = agendaOf(source, settings.length, settings.order, today, rules);
  const written = writeAgenda(agenda, source, settings.audience, props);
  const [said, say] = useState('');
  const sheet = useRef<HTMLElement>(null);
  const latest = source.days.length > 0 ? isoDay(Math.max(...source.days)) : undefined;
  const facts = [
    ...(latest ? [writtenDay(latest, locale)] : []),
    ...(source.stage ? [fill(s.chosen, { stage: s.names[source.stage] })] : []),
  ];
  const move = (from: number, to: number) => {
    const ids = written.cards.map((card) => card.id);
    const [moved] = ids.splice(from, 1);
    if (moved === undefined) return;
    ids.splice(to, 0, moved);
    onChange({ order: ids });
    say(fill(b.moved, { topic: written.cards[from]?.title ?? '', n: to + 1 }));
  };
  return (
    <div className="agenda" data-length={agenda.length} data-topics={agenda.topics.length}>
      <AgendaChoices
        settings={settings}
        words={b}
        onChange={(part) => {
          onChange(part);
          if (part.length === undefined) return;
          const topics = agendaOf(source, part.length, settings.order, today, rules).topics.length;
          say(count(b.topicCount, topics, locale));
        }}
      />
      <article className="agenda-sheet" aria-label={b.paperTitle} ref={sheet} tabIndex={-1}>
        <header>
          <h2>{b.paperTitle}</h2>
          <p className="agenda-facts">
            <AsTyped>{name}</AsTyped>
            <span>{facts.map((fact) => ` · ${fact}`).join('')}</span>
          </p>
          <p>
            <strong>{b.aim}</strong> {b.aimText}
          </p>
          {written.warnings.length > 0 && (
            <ul className="agenda-warnings">
              {written.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          )}
        </header>
        <section className="agenda-times" aria-labelledby={`${id}-agenda`}>
          <h3 id={`${id}-agenda`}>{b.agenda}</h3>
          <table aria-labelledby={`${id}-agenda`}>
            <tbody>
              {written.agenda.map(({ label, detail, minutes }) => (
                <tr key={label} data-minutes={minutes}>
                  <td>{fill(b.minutes, { n: minutes })}</td>
                  <th scope="row">
                    <span>{label}</span> {detail && <span>{detail}</span>}
                  </th>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <td>{fill(b.minutes, { n: agenda.length })}</td>
                <th scope="row">{b.total}</th>
              </tr>
            </tfoot>
          </table>
        </section>
        <section className="agenda-question">
          <h3>{b.question}</h3>
          <p>{settings.question || b.questionNone}</p>
        </section>
        <div className="agenda-body">
          <section className="agenda-topics" aria-labelledby={`${id}-topics`}>
            <h3 id={`${id}-topics`}>{b.topics}</h3>
            {written.noTopics && <p>{written.noTopics}</p>}
            <TopicCards cards={written.cards} words={b} onMove={move} />
            {settings.order.length > 0 && written.cards.length > 0 && (
              <p className="quiet-actions">
                <button
                  type="button"
                  onClick={() => {
                    onChange({ order: [] });
                    sheet.current?.focus();
                  }}
                >
                  {b.reset}
                </button>
              </p>
            )}
            <p className="vh" aria-live="polite">
              {said}
            </p>
          </section>
          <div className="agenda-lists">
            <ListOf title={b.strengths} all={written.strengths} none={b.strengthsNone} />
            <ListOf title={b.invite} all={written.invite} />
            <ListOf title={b.documents} all={written.documents} />
          </div>
        </div>
      </article>
      <AgendaExports
        agenda={agenda}
        written={written}
        settings={settings}
        title={b.paperTitle}
        facts={[name, ...facts, day(now(), locale)]}
        meetingId={meetingId}
        {...(linkOf && { linkOf })}
        {...props}
      />
    </div>
  );
}

function ListOf({
  title,
  all,
  none,
}: {
  readonly title: string;
  readonly all: readonly string[];
  readonly none?: string;
}) {
  return (
    <section>
      <h3>{title}</h3>
      {all.length === 0 && <p>{none}</p>}
      <ul>
        {all.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </section>
  );
}
