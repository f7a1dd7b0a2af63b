import { useId, useLayoutEffect, useRef } from 'react';
import { isStage } from '../../domain/assessment/stage';
import type { Stage } from '../../schemas/assessment';
import type { Ui } from '../../schemas/ui';

interface Props {
  readonly stage: Stage | undefined;
  readonly words: Ui['stage'];
  readonly onChoose: (stage: Stage | null) => void;
}

/** The choice of the project’s stage. None is chosen to begin with. */
export function StageSelect({ stage, words, onChoose }: Props) {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const choose = (value: string) => {
    const chosen = Number(value);
    onChoose(isStage(chosen) ? chosen : null);
  };
  useLayoutEffect(() => {
    // A stage chosen before the script had arrived.
    if (select.current?.value && stage === undefined) choose(select.current.value);
    // Once, when the form comes to life.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <div className="stage">
      <label htmlFor={id}>{words.label}</label>
      <select
        ref={select}
        id={id}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={stage ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{words.none}</option>
        {Object.entries(words.names).map(([value, name]) => (
          <option key={value} value={value}>
            {value}. {name}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="hint">
        {words.hint}
      </p>
    </div>
  );
}
