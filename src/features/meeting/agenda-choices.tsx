import { useId, useState } from 'react';
import { printPage } from '../../browser/page';
import { AUDIENCES } from '../../domain/agenda/agenda-code';
import { LENGTHS } from '../../domain/agenda/topics';
import type { DossierAgenda } from '../../domain/dossier/dossier';
import { plainLine } from '../../domain/run/plain-text';
import { TEXT_LIMITS } from '../../domain/run/text-limits';
import { fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';

interface Props {
  readonly settings: DossierAgenda;
  readonly words: Ui['brief'];
  readonly onChange: (part: Partial<DossierAgenda>) => void;
}

/** How the agenda is set: its length, who will be there, what the organisation wants to ask. */
export function AgendaChoices({ settings, words: b, onChange }: Props) {
  const id = useId();
  return (
    <div className="agenda-settings">
      <fieldset className="comparison-order">
        <legend>{b.length}</legend>
        {LENGTHS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-length`}
              value={one}
              checked={settings.length === one}
              onChange={() => onChange({ length: one })}
            />
            <span>{fill(b.minutes, { n: one })}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="comparison-order">
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
  );
}

interface QuestionProps {
  readonly question: string;
  readonly words: Ui['brief'];
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
        onBlur={() => setText(question)}
      />
      <p id={`${id}-hint`} className="hint">
        {b.questionHint}
      </p>
    </div>
  );
}
