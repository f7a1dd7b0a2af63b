import { useLayoutEffect, useRef } from 'react';
import type { Ui } from '../../schemas/ui';
import type { TopicCard } from './topic-card';

interface Props {
  readonly cards: readonly TopicCard[];
  readonly words: Ui['brief'];
  readonly onMove: (from: number, to: number) => void;
}

type Way = 'up' | 'down';

/** The topics in their order, each with what to ask. They can be moved one place at a time. */
export function TopicCards({ cards, words: b, onMove }: Props) {
  const list = useRef<HTMLOListElement>(null);
  /** The button that was pressed, so that the focus goes along with the card. */
  const pressed = useRef<{ readonly id: string; readonly way: Way }>(undefined);
  useLayoutEffect(() => {
    const { id, way } = pressed.current ?? {};
    pressed.current = undefined;
    if (id === undefined) return;
    const card = [...(list.current?.children ?? [])].find((one) => one.getAttribute('data-topic') === id);
    const same = card?.querySelector<HTMLButtonElement>(`[data-way="${way}"]:not(:disabled)`);
    (same ?? card?.querySelector<HTMLButtonElement>('button:not(:disabled)'))?.focus();
  });
  const button = (card: TopicCard, i: number, way: Way) => {
    const to = way === 'up' ? i - 1 : i + 1;
    return (
      <button
        type="button"
        data-way={way}
        disabled={to < 0 || to >= cards.length}
        aria-label={`${way === 'up' ? b.up : b.down}, ${card.title}`}
        onClick={() => {
          pressed.current = { id: card.id, way };
          onMove(i, to);
        }}
      >
        {way === 'up' ? '↑' : '↓'}
      </button>
    );
  };
  return (
    <ol className="topic-cards" ref={list}>
      {cards.map((card, i) => (
        <li key={card.id} data-topic={card.id}>
          <div className="topic-head">
            <h4>{card.title}</h4>
            {cards.length > 1 && (
              <span className="topic-order">
                {button(card, i, 'up')}
                {button(card, i, 'down')}
              </span>
            )}
          </div>
          <dl>
            <div>
              <dt>{b.says}</dt>
              <dd>{card.says}</dd>
            </div>
            <div className="topic-ask">
              <dt>{b.ask}</dt>
              <dd>{card.ask}</dd>
            </div>
            {card.who.length > 0 && (
              <div>
                <dt>{b.who}</dt>
                <dd>{card.who.join(' · ')}</dd>
              </div>
            )}
            {card.next && (
              <div>
                <dt>{b.next}</dt>
                <dd>{card.next}</dd>
              </div>
            )}
          </dl>
        </li>
      ))}
    </ol>
  );
}
