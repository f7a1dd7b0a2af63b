import type { ItemView, ScaleView } from '../../views/views';
import type { Response } from '../../domain/assessment/response';
import { fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';

interface Props {
  readonly item: ItemView;
  /** Its place in the list; a point beside a paragraph has none. */
  readonly number?: number;
  readonly scale: ScaleView;
  readonly words: Pick<Ui, 'assessment' | 'note'>;
  /** Whether this is the place an address with `#<item>` leads to. */
  readonly anchor?: boolean;
}

/**
 * One point: the statement, what would show it, and every answer it offers as native radios. What is answered is
 * shown and heard by `answering.ts`, which knows it by `data-item`.
 */
export function AnswerField({
  item,
  number,
  scale,
  words: { assessment: words, note },
  anchor = true,
}: Props) {
  const evidence = `${anchor ? 'e' : 'l'}-${item.id}`;
  const radio = (value: Response, label: string) => (
    <label key={value} className={typeof value === 'number' ? 'level' : 'other'}>
      <input type="radio" name={item.id} value={value} />
      <span>{label}</span>
    </label>
  );
  return (
    <form className="item" autoComplete="off" id={anchor ? item.id : undefined} data-item={item.id}>
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
          <button type="button" className="clear note-add">
            {note.add}
          </button>
        </div>
        <div className="answers">
          <div className="levels">{scale.levels.map(({ value, label }) => radio(value, label))}</div>
          <div className="others">
            {radio('dont-know', scale.dontKnow.label)}
            {item.notApplicable && radio('not-applicable', scale.notApplicable.label)}
            <button type="button" className="clear" hidden>
              {words.clear}
            </button>
          </div>
        </div>
      </fieldset>
    </form>
  );
}
