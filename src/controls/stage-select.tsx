import { parseStage } from '../domain/assessment/stage';
import type { Stage } from '../schemas/assessment';
import type { Ui } from '../schemas/ui';

interface Props {
  readonly words: Ui['stage'];
  /** Where React shows and hears it; elsewhere `answering.ts` does. */
  readonly chosen?: { readonly stage: Stage | undefined; readonly onChoose: (stage: Stage | null) => void };
}

/** The choice of the project’s stage, once a page. None is chosen to begin with. */
export function StageSelect({ words, chosen }: Props) {
  return (
    <div className="stage">
      <label htmlFor="stage">{words.label}</label>
      <select
        id="stage"
        autoComplete="off"
        aria-describedby="stage-hint"
        {...(chosen && {
          value: chosen.stage ?? '',
          onChange: ({ target }) => chosen.onChoose(parseStage(target.value) ?? null),
        })}
      >
        <option value="">{words.none}</option>
        {Object.entries(words.names).map(([value, name]) => (
          <option key={value} value={value}>
            {`${value}. ${name}`}
          </option>
        ))}
      </select>
      <p id="stage-hint" className="hint">
        {words.hint}
      </p>
    </div>
  );
}
