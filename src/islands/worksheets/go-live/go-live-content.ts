import type { GoLiveWords } from '../../../schemas/worksheets/go-live';

/** What a page hands to the go-live plan. */
export interface GoLiveContent {
  readonly words: GoLiveWords;
}
