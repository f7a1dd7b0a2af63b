import { getEntry } from 'astro:content';
import type { Responses } from '../domain/assessment/response';
import type { Stage } from '../schemas/assessment';
import { loadAssessmentViews, loadScale, loadScaleView } from './assessments';
import { loadUi, required } from './site';

/** What a result needs besides the run: structure, rules and words of one language. */
export async function loadResultProps(locale: string) {
  const [assessments, rules, scale, { results, panel, status, stage, paper, assessment }] = await Promise.all(
    [loadAssessmentViews(locale), loadScale(), loadScaleView(locale), loadUi(locale)],
  );
  return { assessments, rules, scale, words: { results, panel, status, stage, paper, assessment }, locale };
}

/** The fictional run. */
export async function loadExample(): Promise<{ readonly responses: Responses; readonly stage: Stage }> {
  const { answers, stage } = required(await getEntry('example', 'example'), 'example').data;
  return { responses: new Map(Object.entries(answers)), stage };
}
