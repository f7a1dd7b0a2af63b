import type { Ref } from 'react';

interface Props {
  readonly id: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: boolean | undefined;
  /** As 2027-01-15, or what was typed instead. */
  readonly value: string;
  /** The first and the last day that count here. */
  readonly days: { readonly first: string; readonly last: string };
  readonly onType: (value: string) => void;
  /** @param isHalf whether something stands there that the browser itself cannot read, and hands out as empty */
  readonly onLeave: (isHalf: boolean) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** The field of a day. While a year is typed it is 2, 20 and 202: what is wrong is said once the field is left. */
export function DayInput({ days, onType, onLeave, ...field }: Props) {
  return (
    <input
      {...field}
      type="date"
      autoComplete="off"
      min={days.first}
      max={days.last}
      onChange={({ target }) => onType(target.value)}
      onBlur={({ target }) => onLeave(target.validity.badInput)}
    />
  );
}
