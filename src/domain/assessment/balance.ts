import type { Scale } from '../../schemas/scale';

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
