import { useState } from 'react';
import type { ItemView, ScaleView } from '../../collections/views';
import type { Response } from '../../domain/assessment/response';
import { notesOf, responsesOf } from '../../domain/run/run';
import type { Ui } from '../../schemas/ui';
import { KeepingNote } from '../keeping/keeping-note';
import { problemOf } from '../run/keeping';
import { giveAnswer, giveNote } from '../run/run-store';
import { useRun } from '../run/use-run';
import { guarded } from '../pieces/guarded';
import { AnswerField } from './answer-field';

interface Props {
  readonly item: ItemView;
  readonly scale: ScaleView;
  readonly words: Pick<Ui, 'assessment' | 'note' | 'keeping'>;
}

/**
 * One point beside the paragraph it belongs to, answering into the same run as its list. Where
 * the answer is kept is said at the point that was just answered, and before that where there is a problem.
 */
function ItemWidget({ item, scale, words }: Props) {
  const { run, ready, keeping } = useRun();
  const [touched, setTouched] = useState(false);
  const answer = (id: string, response: Response | null) => {
    setTouched(true);
    giveAnswer(id, response);
  };
  return (
    <div className="item-widget-body" data-ready={ready ? '' : undefined}>
      <AnswerField
        item={item}
        scale={scale}
        words={words}
        response={responsesOf(run).get(item.id)}
        onAnswer={answer}
        note={notesOf(run).get(item.id)}
        onNote={giveNote}
      />
      {(touched || problemOf(keeping)) && <KeepingNote words={words.keeping} />}
    </div>
  );
}

export default guarded(ItemWidget);
