import type { ScaleView } from '../../views/views';
import type { Counts } from '../../domain/assessment/score';
import type { Ui } from '../../schemas/ui';

interface Props {
  readonly counts: Counts;
  readonly scale: ScaleView;
  readonly words: Ui['results'];
}

/** How many answers stand at each level: a mean of levels never stands alone. */
export function LevelCounts({ counts, scale, words }: Props) {
  const rows: [string, number][] = [
    ...scale.levels.map(({ label, value }): [string, number] => [label, counts.levels[value]]),
    [scale.dontKnow.label, counts.dontKnow],
    [scale.notApplicable.label, counts.notApplicable],
    [words.columns.unanswered, counts.unanswered],
  ];
  return (
    <p className="level-counts">
      <span className="vh">{words.counts} </span>
      <span>
        {rows
          .filter(([, n]) => n > 0)
          .map(([label, n]) => `${label} ${n}`)
          .join(', ')}
      </span>
    </p>
  );
}
