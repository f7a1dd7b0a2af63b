import { memo, useId, useRef, useState } from 'react';
import type { ItemView, ScaleView } from '../../collections/views';
import type { Response } from '../../domain/assessment/response';
import { fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import { NoteField } from './note-field';
import { useEarlyAnswer } from './use-early-answer';

interface Props {
  readonly item: ItemView;
  /** Its place in the list; a point beside a paragraph has none. */
  readonly number?: number;
  readonly scale: ScaleView;
  readonly words: Pick<Ui, 'assessment' | 'note'>;
  readonly response: Response | undefined;
  readonly onAnswer: (item: string, response: Response | null) => void;
  readonly note: string | undefined;
  readonly onNote: (item: string, text: string) => void;
  /** Whether this is the place an address with `#<item>` leads to. */
  readonly anchor?: boolean;
}

/**
 * One point: the statement, what would show it, and every answer it offers as native radios. Drawn
 * again only when something of its own changed: an answer elsewhere in the list costs it nothing.
 */
export const AnswerField = memo(function AnswerField({
  item,
  number,
  scale,
  words: { assessment: words, note: noteWords },
  response,
  onAnswer,
  note,
  onNote,
  anchor = true,
}: Props) {
  const form = useRef<HTMLFormElement>(null);
  const evidence = useId();
  const [noting, setNoting] = useState(false);
  const noted = noting || note !== undefined;
  useEarlyAnswer(form, response, (early) => onAnswer(item.id, early));

  const radio = (value: Response, label: string) => (
    <label key={value} className={typeof value === 'number' ? 'level' : 'other'}>
      <input
        type="radio"
        name={item.id}
        value={value}
        checked={response === value}
        onChange={() => onAnswer(item.id, value)}
      />
      <span>{label}</span>
    </label>
  );
  const clear = () => {
    onAnswer(item.id, null);
    // The button goes with the answer; the reader stays with the point.
    form.current?.querySelector('input')?.focus();
  };

  return (
    <form
      ref={form}
      className="item"
      autoComplete="off"
      id={anchor ? item.id : undefined}
      data-item={item.id}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset aria-describedby={evidence}>
        <legend>
          {number !== undefined && <span className="item-number">{number}</span>}
          <span className="item-statement">{item.statement}</span>
        </legend>
        <div className="evidence-line">
          <p className="evidence" id={evidence}>
            {item.critical && <strong>{words.critical}. </strong>}
            <span>{fill(words.evidence, { evidence: item.evidence })}</span>
          </p>
          {!noted && (
            <button type="button" className="clear note-add" onClick={() => setNoting(true)}>
              {noteWords.add}
            </button>
          )}
        </div>
        <div className="answers">
          <div className="levels">{scale.levels.map(({ value, label }) => radio(value, label))}</div>
          <div className="others">
            {radio('dont-know', scale.dontKnow.label)}
            {item.notApplicable && radio('not-applicable', scale.notApplicable.label)}
            {response !== undefined && (
              <button type="button" className="clear" onClick={clear}>
                {words.clear}
              </button>
            )}
          </div>
        </div>
      </fieldset>
      {noted && (
        <NoteField
          note={note}
          asked={noting}
          words={noteWords}
          onNote={(text) => onNote(item.id, text)}
          onLeave={() => setNoting(false)}
        />
      )}
    </form>
  );
});
