import type { ItemView, ScaleView } from '../../collections/views';
import { responsesOf } from '../../domain/run/run';
import type { Ui } from '../../schemas/ui';
import { KeepingNote } from '../keeping/keeping-note';
import { type Keeping, obstacleOf } from '../run/keeping';
import { giveAnswer } from '../run/run-store';
import { useRun } from '../run/use-run';
import { AnswerField } from './answer-field';

interface Props {
  readonly item: ItemView;
  readonly scale: ScaleView;
  readonly words: Pick<Ui, 'assessment' | 'keeping'>;
}

/** One point beside the paragraph it belongs to, answering into the same run as its list. */
export default function ItemWidget({ item, scale, words }: Props) {
  const { run, ready, erased, keeping } = useRun();
  const response = responsesOf(run).get(item.id);
  return (
    <div className="item-widget-body" data-ready={ready ? '' : undefined}>
      <AnswerField
        item={item}
        scale={scale}
        words={words.assessment}
        response={response}
        onAnswer={giveAnswer}
      />
      {(response !== undefined || erased || warns(keeping)) && <KeepingNote words={words.keeping} />}
    </div>
  );
}

/** What the reader must know before a first answer; a choice of their own they know already. */
function warns(keeping: Keeping): boolean {
  const obstacle = obstacleOf(keeping);
  return obstacle !== undefined && obstacle !== 'chosen';
}
