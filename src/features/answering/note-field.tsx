import { TEXT_LIMITS } from '../../domain/run/text-limits';
import type { Ui } from '../../schemas/ui';

interface Props {
  readonly id: string;
  readonly words: Ui['note'];
}

/** What the reader writes beside a point. */
export function NoteField({ id, words }: Props) {
  return (
    <div className="note">
      <label htmlFor={id}>
        {words.label} <span className="hint">{words.hint}</span>
      </label>
      <textarea id={id} rows={2} maxLength={TEXT_LIMITS.note} />
    </div>
  );
}
