import type { InterviewsWords } from '../../../schemas/worksheets/interviews';

/** What a page hands to the interviews. */
export interface InterviewsContent {
  readonly words: InterviewsWords;
}
