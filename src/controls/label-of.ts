import type { ScaleView } from '../views/views';
import type { Response } from '../domain/assessment/response';

/** A response in words. */
export function labelOf(response: Response, scale: ScaleView): string {
  if (response === 'dont-know') return scale.dontKnow.label;
  if (response === 'not-applicable') return scale.notApplicable.label;
  return scale.levels[response]?.label ?? '';
}
