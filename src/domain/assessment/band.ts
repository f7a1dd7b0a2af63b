import type { Band, Scale } from '../../schemas/scale';

/**
 * The band of a displayed score. Decided on the whole number that is shown,
 * so that a printed 75 never carries the band of 74.6.
 * @param score a whole number, 0 to 100
 */
export function bandOf(score: number, scale: Scale): Band {
  return scale.bands.reduce<Band>((found, { id, from }) => (score >= from ? id : found), 'to-lay');
}

/** The lower of two bands. */
export function lowerBand(a: Band, b: Band, scale: Scale): Band {
  const rank = (band: Band) => scale.bands.findIndex(({ id }) => id === band);
  return rank(a) <= rank(b) ? a : b;
}
