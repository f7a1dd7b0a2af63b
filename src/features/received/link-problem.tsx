import { type ReactNode } from 'react';
import { reloadPage } from '../../browser/page';
import type { TextProblem } from './link-reader';

export interface ProblemWords {
  readonly problems: Readonly<Record<TextProblem, string>>;
  readonly help: string;
  readonly reload: string;
}

interface Props {
  readonly problem: TextProblem;
  readonly words: ProblemWords;
  readonly children?: ReactNode;
}

/** Why a link shows nothing, and what to do. */
export function LinkProblem({ problem, words, children }: Props) {
  return (
    <div className="link-problem" data-problem={problem} role="alert">
      <p className="notice">{words.problems[problem]}</p>
      {(problem === 'damaged' || problem === 'too-long') && <p>{words.help}</p>}
      {(problem === 'newer' || problem === 'unloaded') && (
        <p className="actions">
          <button type="button" className="button" onClick={reloadPage}>
            {words.reload}
          </button>
        </p>
      )}
      {children}
    </div>
  );
}
