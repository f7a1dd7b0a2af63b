import type { AssessmentView } from '../../views/views';
import type { Balance } from '../../domain/assessment/balance';
import { signed } from '../../i18n/signed';
import { fill } from '../../i18n/words';
import type { Ui } from '../../schemas/ui';
import { balanceAttributes } from './summary-attributes';

interface Props {
  readonly balance: Balance | undefined;
  readonly assessments: readonly AssessmentView[];
  readonly words: Ui['results'];
}

/** Which side of the project runs ahead: a mark on an axis from −100 to +100, in words and as a signed figure. */
export function BalanceSection({ balance, assessments, words }: Props) {
  const sides = assessments.find((one) => one.balance)?.balance;
  const titleOf = (id: string | undefined) =>
    assessments.flatMap(({ dimensions }) => dimensions).find((list) => list.id === id)?.title ?? '';
  if (!balance)
    return (
      <p>
        {fill(words.balanceUnknown, { technical: titleOf(sides?.technical), human: titleOf(sides?.human) })}
      </p>
    );
  const place = `${50 + balance.gap / 2}%`;
  return (
    <div className="balance" {...balanceAttributes(balance)}>
      <p>
        <span className="figure">{signed(balance.gap)}</span>{' '}
        <span>{fill(words.balances[balance.side], { gap: Math.abs(balance.gap) })}</span>
      </p>
      <svg className="balance-rail" width="100%" height="20" aria-hidden="true" focusable="false">
        <line className="rail" x1="0" x2="100%" y1="10" y2="10" />
        <line className="rail-middle" x1="50%" x2="50%" y1="3" y2="17" />
        <line className="rail-gap" x1="50%" x2={place} y1="10" y2="10" />
        <circle className="rail-mark" cx={place} cy="10" r="6" />
      </svg>
      <p className="balance-ends" aria-hidden="true">
        <span>{words.balanceShort['people-ahead']}</span>
        <span>{words.balanceShort['technical-ahead']}</span>
      </p>
    </div>
  );
}
