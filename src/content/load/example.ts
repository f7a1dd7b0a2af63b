import { getEntry } from 'astro:content';
import type { Responses } from '../../domain/assessment/response';
import type { Stage } from '../../schemas/assessment';
import { required } from './site';

/** The fictional run. */
export async function loadExample(): Promise<{ readonly responses: Responses; readonly stage: Stage }> {
  const { answers, stage } = required(await getEntry('example', 'example'), 'example').data;
  return { responses: new Map(Object.entries(answers)), stage };
}
