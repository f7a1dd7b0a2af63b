import { useEffect, useState } from 'react';
import { type Fragment, keepFragment } from '../../browser/fragment';
import type { CodeProblem } from '../../domain/sharing/code';
import type { LinkKind } from '../../domain/sharing/read-link';
import type { Assessment } from '../../schemas/assessment';
import type { TextProblem } from './link-reader';
import { readTexts } from './read-texts';

/** Why a link shows nothing; `reading`: that is not known yet. Nothing where it is in order. */
export type LinkState = Exclude<TextProblem, 'none'> | 'reading' | undefined;

/**
 * Looks for the code in what a link brought, where it is not the code alone: mail programs leave a dot, a bracket or
 * something unseen behind it. What is found takes the place of the text.
 * @param problem of the content as it stands; nothing where it is in order
 */
export function useLink(
  fragment: Fragment,
  problem: CodeProblem | undefined,
  kind: LinkKind,
  assessments: readonly Assessment[],
): LinkState {
  const [refused, refuse] = useState<{
    readonly text: string;
    readonly reason: Exclude<TextProblem, 'none'>;
  }>();
  const text = typeof fragment === 'object' ? fragment.text : undefined;
  // A newer code and one of another site are whole: nothing stands around them.
  const isUnclear = problem === 'damaged' || problem === 'too-long';
  useEffect(() => {
    if (text === undefined || !isUnclear) return;
    let isCurrent = true;
    void readTexts([text], kind, assessments).then((read) => {
      if (!isCurrent) return;
      if (read.ok && read.code !== text) keepFragment(read.code);
      // What stands behind the # was meant to be a link, even if nothing in it looks like one.
      else refuse({ text, reason: read.ok || read.reason === 'none' ? problem : read.reason });
    });
    return () => {
      isCurrent = false;
    };
  }, [text, isUnclear, problem, kind, assessments]);
  if (!isUnclear) return problem;
  return refused?.text === text ? refused?.reason : 'reading';
}
