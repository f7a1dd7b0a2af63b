import type { WorksheetLink } from '../views/views';
import type { Clause, ClauseTexts } from './charter/charter-rules';
import type { FormParts } from './form/form-rules';
import type { UsualNames } from './row-name';

/** What the rules of the worksheets say, for whoever reads a dossier’s sheets without opening them. */
export interface WorksheetMessages {
  readonly tools: readonly (Pick<WorksheetLink, 'id' | 'name' | 'href'> & {
    readonly messages: Readonly<Record<string, string>>;
    readonly usualNames: UsualNames;
    /** The fields of a worksheet that is made of content alone, and what each is called. */
    readonly form?: { readonly parts: FormParts; readonly labels: Readonly<Record<string, string>> };
  })[];
  /** How a sentence stands behind the name of its row: holds {row} and {text}. */
  readonly about: string;
  readonly clauses: readonly Clause[];
  /** The words of each clause of the charter, in every language. */
  readonly texts: ClauseTexts;
}
