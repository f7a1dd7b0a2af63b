import type { Assessment } from '../../schemas/assessment';
import type { Scale } from '../../schemas/scale';
import type { DimensionResult } from './dimension-result';

export interface Balance {
  /** Technical score less human score, −100 to 100. */
  readonly gap: number;
  readonly side: 'technical-ahead' | 'people-ahead' | 'balanced';
}

/** Which side of the project runs ahead; nothing where one of the two scores is unknown. */
export function computeBalance(
  technical: number | undefined,
  human: number | undefined,
  scale: Scale,
): Balance | undefined {
  if (technical === undefined || human === undefined) return undefined;
  const gap = technical - human;
  const side = gap >= scale.balance ? 'technical-ahead' : gap <= -scale.balance ? 'people-ahead' : 'balanced';
  return { gap, side };
}

/** The balance of the assessment that has two sides, from the results of its lists. */
export function balanceOf(
  assessments: readonly Assessment[],
  lists: readonly DimensionResult[],
  scale: Scale,
): Balance | undefined {
  const sides = assessments.find(({ balance }) => balance !== undefined)?.balance;
  const scoreOf = (side: string | undefined) => {
    const score = lists.find(({ id }) => id === side)?.score;
    return score?.status === 'ok' ? score.score : undefined;
  };
  return computeBalance(scoreOf(sides?.technical), scoreOf(sides?.human), scale);
}
