import type { StagesWords } from '../../../schemas/worksheets/stages';
import type { AnswerLabels } from '../frame/tool';

/** What a page hands to the stages: its words, and what the levels of the scale are called. */
export interface StagesContent {
  readonly words: StagesWords;
  readonly levels: AnswerLabels;
}
