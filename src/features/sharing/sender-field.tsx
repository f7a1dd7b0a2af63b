import { useId } from 'react';
import { TEXT_LIMITS } from '../../domain/run/text-limits';
import type { Ui } from '../../schemas/ui';

interface Props {
  readonly value: string;
  readonly words: Ui['share'];
  readonly onType: (text: string) => void;
}

/** What the sender wants to be known by, if at all. */
export function SenderField({ value, words, onType }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{words.sender}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={TEXT_LIMITS.sender}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onType(target.value)}
      />
      <p id={`${id}-hint`} className="hint">
        {words.senderHint}
      </p>
    </div>
  );
}
