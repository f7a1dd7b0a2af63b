import type { ListView, ScaleView } from '../../views/views';
import type { Ui } from '../../schemas/ui';
import { AnswerField } from './answer-field';

interface Props {
  readonly list: Pick<ListView, 'sections'>;
  readonly scale: ScaleView;
  readonly words: Pick<Ui, 'assessment' | 'note'>;
  readonly headingLevel: 2 | 3;
  readonly anchors?: boolean;
}

/** The points of a list under their sub-headings, numbered as displayed. */
export function AnswerList({ list, scale, words, headingLevel, anchors = true }: Props) {
  const Heading = `h${headingLevel}` as const;
  const order = list.sections.flatMap(({ items }) => items.map(({ id }) => id));
  return list.sections.map((section) => (
    <section key={section.id} className="answer-section">
      {section.heading !== undefined && <Heading>{section.heading}</Heading>}
      {section.items.map((item) => (
        <AnswerField
          key={item.id}
          item={item}
          number={order.indexOf(item.id) + 1}
          scale={scale}
          words={words}
          anchor={anchors}
        />
      ))}
    </section>
  ));
}
