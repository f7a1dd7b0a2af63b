import type { ListView, ScaleView } from '../../views/views';
import type { Strengths } from '../../domain/assessment/strengths';
import type { Ui } from '../../schemas/ui';
import { labelOf } from '../../controls/label-of';

interface Props {
  readonly strengths: Strengths;
  readonly lists: readonly ListView[];
  readonly scale: ScaleView;
  readonly words: Ui['results'];
}

/** What already holds: two lists, or two points where no list does yet. */
export function StrengthsSection({ strengths, lists, scale, words }: Props) {
  if (strengths.kind === 'none') return <p>{words.strengthsNone}</p>;
  if (strengths.kind === 'lists')
    return (
      <ul className="points">
        {strengths.dimensions.map(({ id, score }) => {
          const list = lists.find((one) => one.id === id);
          return (
            list && (
              <li key={id} data-strength={id}>
                <a href={list.href}>{list.title}</a> <span className="figure">{score}</span>
              </li>
            )
          );
        })}
      </ul>
    );
  const items = lists.flatMap((list) =>
    list.sections.flatMap((section) => section.items.map((item) => ({ item, list }))),
  );
  return (
    <ul className="points">
      {strengths.items.map(({ item: { id }, level }) => {
        const found = items.find(({ item }) => item.id === id);
        return (
          found && (
            <li key={id} data-strength={id}>
              <a href={`${found.list.href}#${id}`}>{found.item.statement}</a>{' '}
              <span className="hint">{labelOf(level, scale)}</span>
            </li>
          )
        );
      })}
    </ul>
  );
}
