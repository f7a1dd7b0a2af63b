import type { Assessment } from '../../schemas/assessment';
import { itemsOf } from './placed-item';

interface Slotted {
  readonly id: string;
  readonly slot: number;
  readonly notApplicable: boolean;
}

/** A dossier reads hundreds of codes of the same assessments. */
const slotted = new WeakMap<Assessment, ReadonlyMap<number, Slotted>>();

/** Items and tombstones by slot. What a tombstone offered is forgotten, so it takes every response. */
export function slotsOf(assessment: Assessment | undefined): ReadonlyMap<number, Slotted> {
  if (!assessment) return new Map();
  const known = slotted.get(assessment);
  if (known) return known;
  const items = assessment.dimensions.flatMap((dimension) => itemsOf(dimension));
  const retired = assessment.retired.map(({ id, slot }) => ({ id, slot, notApplicable: true }));
  const slots = new Map([...items, ...retired].map((item): [number, Slotted] => [item.slot, item]));
  slotted.set(assessment, slots);
  return slots;
}

/** The highest slot that an assessment has ever given. */
export function lastSlot(assessment: Assessment): number {
  return Math.max(0, ...slotsOf(assessment).keys());
}
