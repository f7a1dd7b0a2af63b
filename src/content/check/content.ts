import type { ContentPart, DataOf } from '../kinds';
import type { SourceFile } from './source-file';

/** A file whose shape is right, with its data. */
export interface Sound<T> {
  readonly file: SourceFile;
  readonly data: T;
}

/** The files of each part that have the right shape. Keys are ids, or `id/locale` for words. */
type Parts = { readonly [P in ContentPart]: ReadonlyMap<string, Sound<DataOf<P>>> };

export interface Content extends Parts {
  /** Parts of which a file cannot be read: what it holds is not known, so nobody can say that it is not there. */
  readonly unread: ReadonlySet<ContentPart>;
}
