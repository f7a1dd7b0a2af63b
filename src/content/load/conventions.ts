import { itemsOf } from '../../domain/assessment/placed-item';
import type { Convention } from '../../schemas/scale';
import { loadAssessments, loadScale } from './assessments';

/** A number of the scoring as a page prints it. Percentages and counts, all whole. */
export async function loadConvention(name: Convention): Promise<number> {
  const [scale, assessments] = await Promise.all([loadScale(), loadAssessments()]);
  const lists = assessments.flatMap(({ dimensions }) => dimensions);
  const items = lists.flatMap(itemsOf);
  switch (name) {
    case 'coverage.score':
      return scale.coverage.score;
    case 'coverage.good':
      return scale.coverage.good;
    case 'items':
      return items.length;
    case 'lists':
      return lists.length;
    case 'critical':
      return items.filter(({ critical }) => critical).length;
    case 'express':
      return assessments.flatMap(({ express }) => express).length;
    default:
      return scale[name];
  }
}
