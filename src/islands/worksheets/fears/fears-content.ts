import type { FearsWords } from '../../../schemas/worksheets/fears';

/** What a page hands to the register. */
export interface FearsContent {
  readonly words: FearsWords;
  /** The words of each clause of the charter in the language of the page. */
  readonly clauses: Readonly<Record<string, string>>;
  readonly charterHref: string | undefined;
  /** The inventory of files kept aside, where the site has it. */
  readonly sideFilesHref: string | undefined;
}
