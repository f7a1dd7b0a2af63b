import { useId, useRef, useState } from 'react';
import { localDay, now } from '../../browser/clock';
import { printPage } from '../../browser/page';
import { AUDIENCES } from '../../domain/brief/brief-code';
import { LENGTHS } from '../../domain/brief/topics';
import type { DossierBrief } from '../../domain/dossier/dossier';
import { plainLine } from '../../domain/run/plain-text';
import { TEXT_LIMITS } from '../../domain/run/text-limits';
import { dayNumber, isoDay } from '../../domain/sharing/day';
import { count, day, fill, writtenDay } from '../../i18n/words';
import type { BriefProps } from './brief-props';
import { briefOf, type BriefSource } from './brief-source';
import { writeBrief } from './brief-text';
import { BriefExports } from './brief-exports';
import { TopicCards } from './topic-cards';

interface Props extends BriefProps {
  /** What it is drawn from, in words. */
  readonly name: string;
  readonly source: BriefSource;
  readonly settings: DossierBrief;
  readonly onChange: (part: Partial<DossierBrief>) => void;
  /** The link of a brief of one run, with or without the question. */
  readonly linkOf?: (withQuestion: boolean) => string;
}

/** The agenda: how it is set, its schedule, its topics, who comes and what they bring. */
export function BriefView({ name, source, settings, onChange, linkOf, ...props }: Props) {
  const { rules, words, locale } = props;
  const { brief: b, stage: s } = words;
  const id = useId();
  const today = dayNumber(localDay(now())) ?? 0;
  const brief = briefOf(source, settings.length, settings.order, today, rules);
  const written = writeBrief(brief, source, settings.audience, props);
  const [said, say] = useState('');
  const sheet = useRef<HTMLElement>(null);
  const latest = source.days.length > 0 ? isoDay(Math.max(...source.days)) : undefined;
  const facts = [
    name,
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
    <div className="brief" data-length={brief.length} data-topics={brief.topics.length}>
      <div className="brief-settings">
        <fieldset className="voices-order">
          <legend>{b.length}</legend>
          {LENGTHS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`${id}-length`}
                value={one}
                checked={settings.length === one}
                onChange={() => {
                  onChange({ length: one });
                  const topics = briefOf(source, one, settings.order, today, rules).topics.length;
                  say(count(b.topicCount, topics, locale));
                }}
              />
              <span>{fill(b.minutes, { n: one })}</span>
            </label>
          ))}
        </fieldset>
        <fieldset className="voices-order">
          <legend>{b.audience}</legend>
          {AUDIENCES.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`${id}-audience`}
                value={one}
                checked={settings.audience === one}
                onChange={() => onChange({ audience: one })}
              />
              <span>{b.audiences[one]}</span>
            </label>
          ))}
        </fieldset>
        <Question
          question={settings.question}
          words={b}
          onChange={(question) => onChange({ question: plainLine(question, TEXT_LIMITS.question) })}
        />
        <p className="actions">
          <button type="button" className="button" onClick={printPage}>
            {b.print}
          </button>
        </p>
      </div>
      <article className="brief-sheet" aria-label={b.paperTitle} ref={sheet} tabIndex={-1}>
        <header>
          <h2>{b.paperTitle}</h2>
          <p className="brief-facts">{facts.join(' · ')}</p>
          <p>
            <strong>{b.aim}</strong> {b.aimText}
          </p>
          {written.warnings.length > 0 && (
            <ul className="brief-warnings">
              {written.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          )}
        </header>
        <section className="brief-agenda" aria-labelledby={`${id}-agenda`}>
          <h3 id={`${id}-agenda`}>{b.agenda}</h3>
          <table>
            <tbody>
              {written.agenda.map(({ label, detail, minutes }) => (
                <tr key={label} data-minutes={minutes}>
                  <td>{fill(b.minutes, { n: minutes })}</td>
                  <th scope="row">
                    {label} {detail && <span>{detail}</span>}
                  </th>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <td>{fill(b.minutes, { n: brief.length })}</td>
                <th scope="row">{b.total}</th>
              </tr>
            </tfoot>
          </table>
        </section>
        <section className="brief-question">
          <h3>{b.question}</h3>
          <p>{settings.question || b.questionNone}</p>
        </section>
        <section className="brief-topics" aria-labelledby={`${id}-topics`}>
          <h3 id={`${id}-topics`}>{b.topics}</h3>
          {written.cards.length === 0 && <p>{b.noTopics}</p>}
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
          <p className="vh" role="status">
            {said}
          </p>
        </section>
        <div className="brief-lists">
          <ListOf title={b.strengths} all={written.strengths} none={b.strengthsNone} />
          <ListOf title={b.invite} all={written.invite} />
          <ListOf title={b.documents} all={written.documents} />
        </div>
      </article>
      <BriefExports
        brief={brief}
        written={written}
        settings={settings}
        title={b.paperTitle}
        facts={[...facts, day(now(), locale)]}
        {...(linkOf && { linkOf })}
        {...props}
      />
    </div>
  );
}

interface QuestionProps {
  readonly question: string;
  readonly words: BriefProps['words']['brief'];
  readonly onChange: (question: string) => void;
}

/** What is typed is kept at once as one plain line; the field keeps its spaces while they are typed. */
function Question({ question, words: b, onChange }: QuestionProps) {
  const id = useId();
  const [typed, setText] = useState(question);
  // Another tab may have written another one.
  const text = plainLine(typed, TEXT_LIMITS.question) === question ? typed : question;
  return (
    <div className="field">
      <label htmlFor={id}>{b.question}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={text}
        maxLength={TEXT_LIMITS.question}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          setText(target.value);
          onChange(target.value);
        }}
      />
      <p id={`${id}-hint`} className="hint">
        {b.questionHint}
      </p>
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
