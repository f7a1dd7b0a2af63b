import type { ReactNode } from 'react';
import type { ListView, ScaleView } from '../../collections/views';
import { assessDimension } from '../../domain/assessment/dimension-result';
import { notesOf, responsesOf, stageOf } from '../../domain/run/run';
import type { Scale } from '../../schemas/scale';
import type { Ui } from '../../schemas/ui';
import { KeepingNote } from '../keeping/keeping-note';
import { problemOf } from '../run/keeping';
import { giveAnswer, giveNote, giveStage } from '../run/run-store';
import { useRun } from '../run/use-run';
import { guarded } from '../pieces/guarded';
import { AnswerList } from './answer-list';
import { ResultPanel } from './result-panel';
import { StageSelect } from './stage-select';

export interface ListProps {
  readonly list: ListView;
  readonly rules: Scale;
  readonly scale: ScaleView;
  readonly words: Pick<Ui, 'assessment' | 'note' | 'panel' | 'results' | 'stage' | 'keeping'>;
  readonly locale: string;
  readonly resultsHref: string;
  /** Inside a text the headings step down, and addresses lead to the points beside the paragraphs. */
  readonly embedded?: boolean;
  /** What stands above the list: the head of its page. */
  readonly children?: ReactNode;
}

/** A whole list to answer, and its result beside it. */
function ListAssessment({
  list,
  rules,
  scale,
  words,
  locale,
  resultsHref,
  embedded = false,
  children,
}: ListProps) {
  const { run, ready, keeping, setAside } = useRun();
  // On a narrow screen the panel is folded away, and this must not be.
  const urgent = problemOf(keeping) !== undefined || setAside.length > 0;
  const responses = responsesOf(run);
  const stage = stageOf(run);
  return (
    <div className="assessment" data-ready={ready ? '' : undefined}>
      <div className="assessment-list">
        {children}
        {urgent && <KeepingNote words={words.keeping} />}
        <AnswerList
          list={list}
          scale={scale}
          words={words}
          responses={responses}
          onAnswer={giveAnswer}
          notes={notesOf(run)}
          onNote={giveNote}
          headingLevel={embedded ? 3 : 2}
          anchors={!embedded}
        />
      </div>
      <ResultPanel
        known={ready}
        responses={responses}
        rules={rules}
        linked={!embedded}
        result={assessDimension(list, responses, stage, rules)}
        list={list}
        scale={scale}
        words={words}
        locale={locale}
      >
        <StageSelect stage={stage} words={words.stage} onChoose={giveStage} />
        {!urgent && <KeepingNote words={words.keeping} />}
        <p className="onward">
          <a href={resultsHref}>{words.assessment.toResults}</a>
        </p>
      </ResultPanel>
    </div>
  );
}

export default guarded(ListAssessment);
