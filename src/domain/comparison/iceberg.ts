import type { Group } from '../../schemas/group';
import { halfUp } from '../assessment/rounding';
import { type ComparedItem, isShown, meanIn, WEAK } from './compared-item';
import { atMost } from './fraction';
import { MINIMUM } from './shown-groups';

/** A weak point that one group reports, and whether the group opposite sees it. */
export interface Ice {
  readonly item: ComparedItem;
  /** How the group opposite reads it: as weak too, as less weak, or without knowing. */
  readonly opposite: 'seen' | 'stronger' | 'unknown';
}

/** The weak points of one group, set against what the other sees of them. */
export interface View {
  /** Weak for the group, and the other group shows its view or does not know: in the order of display. */
  readonly pieces: readonly Ice[];
  readonly seen: number;
  /** Percent of the pieces that the other group does not see; nothing where there is no piece. */
  readonly submerged?: number;
  /** Weak for the group, and too few opposite answered to say: they count on neither side. */
  readonly unanswered: readonly ComparedItem[];
  /** How many items of the group are shown at all: without any, no weak point says nothing. */
  readonly shown: number;
}

/** What a direction does not see of what its field reports, and the other way round. */
export interface Iceberg {
  readonly field: View;
  readonly mirror: View;
}

/** @param items every item compared, in the order of display */
export function iceberg(items: readonly ComparedItem[]): Iceberg {
  return { field: viewOf(items, 'field', 'direction'), mirror: viewOf(items, 'direction', 'field') };
}

function viewOf(items: readonly ComparedItem[], group: Group, opposite: Group): View {
  const own = items.filter(({ readings }) => meanIn(readings, group) !== undefined);
  const weak = own.filter(({ readings }) => isWeak(readings, group));
  const pieces = weak.flatMap((item): Ice[] => {
    const seenAs = oppositeOf(item, opposite);
    return seenAs ? [{ item, opposite: seenAs }] : [];
  });
  const seen = pieces.filter((piece) => piece.opposite === 'seen').length;
  return {
    pieces,
    seen,
    ...(pieces.length > 0 && { submerged: halfUp(100 * (pieces.length - seen), pieces.length) }),
    unanswered: weak.filter((item) => !pieces.some((piece) => piece.item === item)),
    shown: own.length,
  };
}

function isWeak(readings: ComparedItem['readings'], group: Group): boolean {
  const mean = meanIn(readings, group);
  return mean !== undefined && atMost(mean, WEAK);
}

function oppositeOf({ readings }: ComparedItem, group: Group): Ice['opposite'] | undefined {
  const reading = readings.find((one) => one.group === group);
  if (!reading) return undefined;
  if (isShown(reading)) return isWeak(readings, group) ? 'seen' : 'stronger';
  // What fewer than a group needs do not know is theirs.
  const isUnknown = reading.status === 'no-rating' && reading.dontKnow >= MINIMUM[group];
  return isUnknown ? 'unknown' : undefined;
}
