import type { ReactNode } from 'react';
import type { SpreadClass } from '../../domain/comparison/compared-item';
import { LEVELS_OF_VIEW } from '../../domain/comparison/shown-groups';
import { fill } from '../../i18n/words';
import { type Place, Rail } from './rail';
import type { ComparisonProps } from './comparison-props';

interface AxisProps {
  readonly labels: readonly string[];
  readonly gap: string;
  readonly unit: string;
}

/** The heads of the columns, for the eye. */
export function RailAxis({ labels, gap, unit }: AxisProps) {
  return (
    <div className="comparison-axis" aria-hidden="true">
      <div>
        {labels.map((label) => (
          <span key={label}>{label}</span>
        ))}
      </div>
      <span>
        <span>{gap}</span> <span className="hint">{unit}</span>
      </span>
    </div>
  );
}

interface RowProps {
  readonly id?: string;
  readonly name: ReactNode;
  readonly places: readonly Place[];
  readonly text: string;
  /** The gap as it is shown, and its class. */
  readonly gap: string | undefined;
  /** What the gap is out of, in words. */
  readonly unit: string;
  readonly spreadClass: SpreadClass;
  readonly words: ComparisonProps['words'];
  readonly data?: Readonly<Record<`data-${string}`, string | number | undefined>>;
  readonly children?: ReactNode;
}

/** One row: what it is about, the rail, the gap, and the same in a sentence. */
export function ComparedRow({
  id,
  name,
  places,
  text,
  gap,
  unit,
  spreadClass,
  words,
  data,
  children,
}: RowProps) {
  const { voices: v, groups: g } = words;
  return (
    <li className="comparison-row" id={id} data-class={spreadClass} {...data}>
      <div className="comparison-name">{name}</div>
      <Rail places={places} span={LEVELS_OF_VIEW} letters={g.letters} />
      <p className="comparison-gap" aria-hidden="true">
        {gap !== undefined && <span className="comparison-figure">{gap}</span>}
        <span>{v.classes[spreadClass]}</span>
      </p>
      <p className="vh">{`${text}${gap !== undefined ? ` ${fill(v.gapSaid, { gap, unit })}` : ''}`}</p>
      {children}
    </li>
  );
}
