import type { FormParts } from '../../../domain/worksheets/form/form';
import type { FormWords } from '../../../schemas/worksheets/form';

/** What a page hands to a worksheet that is made of content alone. */
export interface FormContent {
  readonly parts: FormParts;
  readonly words: FormWords;
  /** What is said of a field that is needed and still empty. */
  readonly needed: string;
}
