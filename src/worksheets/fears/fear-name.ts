import type { FearLine, Treatment } from './fears-rules';
import type { FearsWords } from './fears-words';

/** What a fear is called: one of the usual ones, or as it was written. */
export function nameOfFear({ fear, text }: FearLine, w: FearsWords): string {
  return text || (fear ? w.fears[fear] : w.unnamed);
}

/** What a treatment is called; a small organisation has a lead where a large one has a committee. */
export function nameOfTreatment(treatment: Treatment, isLarge: boolean, w: FearsWords): string {
  return w.treatmentNames[treatment === 'R6' && !isLarge ? 'R6-small' : treatment];
}
