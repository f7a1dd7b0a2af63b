import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    /** Whether it holds a name that somebody typed. */
    readonly isTyped?: boolean;
  }[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** From what an agenda is drawn. */
export function SourceSelect({ label, options, chosen, onChoose }: Props) {
  const id = useId();
  return (
    <div className="stage agenda-source">
      <label htmlFor={id}>{label}</label>
      <select id={id} autoComplete="off" value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {!options.some(({ value }) => value === chosen) && <option value={chosen} />}
        {options.map((option) => (
          <option key={option.value} value={option.value} translate={option.isTyped ? 'no' : undefined}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
