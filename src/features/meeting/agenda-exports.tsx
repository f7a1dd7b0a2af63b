import { useState } from 'react';
import { wholeAddress } from '../../browser/address';
import { localDay, now } from '../../browser/clock';
import type { Agenda } from '../../domain/agenda/agenda';
import type { DossierAgenda } from '../../domain/dossier/dossier';
import { fill } from '../../i18n/words';
import { TakeAway } from '../../controls/take-away';
import { CopyLink } from '../../controls/copy-link';
import { agendaMarkdown } from './agenda-markdown';
import type { AgendaProps } from './agenda-props';
import type { WrittenAgenda } from './agenda-text';
import { CalendarFile } from './calendar-file';

interface Props extends AgendaProps {
  readonly agenda: Agenda;
  readonly written: WrittenAgenda;
  readonly settings: DossierAgenda;
  readonly title: string;
  readonly facts: readonly string[];
  /** The id of the meeting in calendars. */
  readonly meetingId: string;
  readonly linkOf?: (withQuestion: boolean) => string;
}

/** The agenda as a text, as data, as a link, and as a date in a calendar. */
export function AgendaExports({ agenda, written, settings, title, facts, meetingId, linkOf, words }: Props) {
  const { brief: b, exports: e, share } = words;
  const [withQuestion, setWithQuestion] = useState(false);
  const question = withQuestion ? settings.question : '';
  const name = `${b.fileName}-${localDay(now())}`;
  const markdown = () => agendaMarkdown(written, { title, facts, length: agenda.length, question }, words);
  const json = () => {
    const { topics, timing, warnings } = agenda;
    const data = {
      format: 'prelude-brief',
      version: 1,
      made: now(),
      length: agenda.length,
      audience: settings.audience,
      ...(question && { question }),
      timing,
      topics: topics.map((topic, i) => ({ ...topic, words: written.cards[i] })),
      agenda: written.agenda,
      strengths: written.strengths,
      invite: written.invite,
      documents: written.documents,
      warnings,
    };
    return `${JSON.stringify(data, null, 2)}\n`;
  };
  return (
    <section className="result-section agenda-exports">
      <h3>{b.take}</h3>
      <p className="section-lead">{b.takeLead}</p>
      {settings.question && (
        <label className="check">
          <input
            type="checkbox"
            checked={withQuestion}
            onChange={({ target }) => setWithQuestion(target.checked)}
          />{' '}
          {b.withQuestion}
        </label>
      )}
      <TakeAway
        files={[
          { label: b.markdown, name: `${name}.md`, write: markdown },
          { label: b.json, name: `${name}.json`, write: json },
        ]}
        text={markdown}
        words={{ ...e, copy: b.copy }}
      />
      {linkOf ? (
        <details className="fold">
          <summary>{b.link}</summary>
          <p className="notice">{b.linkLead}</p>
          <CopyLink link={wholeAddress(linkOf(withQuestion))} words={share} />
        </details>
      ) : (
        <p className="hint">{b.noLink}</p>
      )}
      <CalendarFile
        uid={meetingId}
        length={agenda.length}
        text={() =>
          [
            b.aimText,
            ...written.agenda.map(
              ({ label, detail, minutes }) =>
                `${fill(b.minutes, { n: minutes })} · ${detail ? `${label}, ${detail}` : label}`,
            ),
          ].join('\n')
        }
        name={name}
        words={b}
      />
    </section>
  );
}
