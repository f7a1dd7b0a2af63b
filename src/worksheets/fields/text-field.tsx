import type { Place } from '../../domain/worksheets/problem';
import { useSaidAt } from './said';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

interface Props {
  readonly at: Place;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string, key: string) => void;
  readonly max?: number;
  readonly hint?: string | undefined;
  /** Several lines. */
  readonly long?: boolean;
  /** The label is there for those who cannot see what stands around the field. */
  readonly quiet?: boolean;
  /** Whether it may well name somebody, as the title of an organisation. */
  readonly free?: boolean;
}

/** A text of a sheet. What is typed is kept at once. */
export function TextField({
  at,
  label,
  value,
  onChange,
  max = TEXT_LENGTHS.label,
  hint,
  long,
  quiet,
  free,
}: Props) {
  const { id, notes, described, isWrong } = useSaidAt(at, free ? '' : value, hint);
  const shared = {
    id,
    value,
    maxLength: max,
    autoComplete: 'off',
    'aria-describedby': described,
    'aria-invalid': isWrong,
  } as const;
  return (
    <div className="field">
      <label htmlFor={id} className={quiet ? 'vh' : undefined}>
        {label}
      </label>
      {long ? (
        <textarea {...shared} rows={3} onChange={({ target }) => onChange(target.value, id)} />
      ) : (
        <input {...shared} type="text" onChange={({ target }) => onChange(target.value, id)} />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {notes}
    </div>
  );
}
