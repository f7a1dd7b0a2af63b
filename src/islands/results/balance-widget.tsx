import type { AssessmentView } from '../../collections/views';
import { assess } from '../../domain/assessment/result';
import { responsesOf, stageOf } from '../../domain/run/run';
import type { Scale } from '../../schemas/scale';
import type { Ui } from '../../schemas/ui';
import { useRun } from '../run/use-run';
import { guarded } from '../pieces/guarded';
import { BalanceSection } from './balance-section';

interface Props {
  readonly assessments: readonly AssessmentView[];
  readonly rules: Scale;
  readonly words: Ui['results'];
}

/** The reader’s own balance of project and people, in the text about it. */
function BalanceWidget({ assessments, rules, words }: Props) {
  const { run, ready } = useRun();
  const { balance } = assess(assessments, responsesOf(run), stageOf(run), rules);
  return (
    <div data-ready={ready ? '' : undefined}>
      <BalanceSection balance={balance} assessments={assessments} words={words} />
    </div>
  );
}

export default guarded(BalanceWidget);
