import type { TableRemark } from '../../domain/tables/remark';
import { count, fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';

interface Props {
  readonly remarks: readonly TableRemark[];
  readonly words: Ui['worksheets'];
  readonly locale: string;
}

/** So many are told one by one. */
const TOLD = 12;

/** What a table held that was left out or read otherwise, for its reader to find it there. */
export function TableRemarks({ remarks, words: w, locale }: Props) {
  const more = remarks.length - TOLD;
  return (
    <ul className="notice plain-list table-remarks">
      {remarks.slice(0, TOLD).map((remark, i) => (
        <li key={i}>{sentenceOf(remark, w)}</li>
      ))}
      {more > 0 && <li>{count(w.moreRemarks, more, locale)}</li>}
    </ul>
  );
}

function sentenceOf(remark: TableRemark, { remarks: w }: Ui['worksheets']): string {
  if (remark.kind === 'cell') return fill(remark.read === '' ? w.unread : w.cell, { ...remark });
  return fill(w[remark.kind], { ...remark });
}
