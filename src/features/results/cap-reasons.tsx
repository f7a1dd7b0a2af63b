import type { ListView, ScaleView } from '../../views/views';
import { type Cap, holdingCaps } from '../../domain/assessment/cap';
import { itemsOf } from '../../domain/assessment/placed-item';
import { count, fill } from '../../i18n/words';
import type { Band, Scale } from '../../schemas/scale';
import type { Ui } from '../../schemas/ui';

interface Props {
  /** The band that the number alone gives. */
  readonly band: Band;
  readonly caps: readonly Cap[];
  /** Due critical items without an answer. */
  readonly open: readonly string[];
  readonly lists: readonly ListView[];
  readonly rules: Scale;
  readonly scale: ScaleView;
  readonly words: Ui['panel'];
  readonly locale: string;
}

/** Why the band is not, or cannot become, what the number would make it. */
export function CapReasons({ band, caps, open, lists, rules, scale, words, locale }: Props) {
  const items = lists.flatMap(itemsOf);
  return (
    <>
      {holdingCaps(band, caps, rules).map((cap) => (
        <p key={cap.item} className="cap">
          {fill(words.capped, {
            band: scale.bands[cap.band].label,
            reason: items.find(({ id }) => id === cap.item)?.cap ?? '',
          })}
        </p>
      ))}
      {open.length > 0 && <p className="provisional">{count(words.provisional, open.length, locale)}</p>}
    </>
  );
}
