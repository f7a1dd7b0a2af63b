import { useId } from 'react';
import { GROUPS, isGroup } from '../domain/run/group';
import type { Group } from '../schemas/group';
import type { Ui } from '../schemas/ui';

interface Props {
  readonly group: Group | undefined;
  readonly words: Ui['groups'];
  readonly onChoose: (group: Group | null) => void;
}

/** As whom a run speaks. Nothing is chosen to begin with. */
export function GroupSelect({ group, words, onChoose }: Props) {
  const id = useId();
  return (
    <div className="stage">
      <label htmlFor={id}>{words.label}</label>
      <select
        id={id}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={group ?? ''}
        onChange={({ target }) => onChoose(isGroup(target.value) ? target.value : null)}
      >
        <option value="">{words.none}</option>
        {GROUPS.map((one) => (
          <option key={one} value={one}>
            {words.names[one]}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="hint">
        {words.hint}
      </p>
    </div>
  );
}
