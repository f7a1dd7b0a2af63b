import type { TitleList } from './entry';
import type { Ui } from '../../schemas/ui';

/** What a search needs in one language: a published file of a few kB. */
export interface SearchData extends TitleList {
  readonly locale: string;
  readonly words: Pick<Ui['search'], 'count' | 'kinds' | 'loading' | 'first' | 'none' | 'titlesOnly'>;
}
