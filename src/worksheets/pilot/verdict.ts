import type { RankedCandidate } from './pilot-rules';
import type { PilotWords } from './pilot-words';

/** Why a team can be the pilot or not, in words. @param place its place in the ranking, from 0 */
export function verdictOf({ isEligible, lacks }: RankedCandidate, place: number, w: PilotWords): string[] {
  if (isEligible) return [place === 0 ? w.first : w.eligible];
  return lacks.map((lack) => (lack === 'independence' ? w.notIndependent : w.notRepresentative));
}
