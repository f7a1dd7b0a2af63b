import type { Band, Scale } from '../../schemas/scale';
import type { Item, Stage } from '../../schemas/assessment';
import { lowerBand } from './band';
import type { Response, Responses } from './response';
import { isDue } from './stage';

/** A ceiling that a critical item puts on the band of its list. */
export interface Cap {
  readonly item: string;
  readonly response: Response;
  readonly band: Band;
}

/** The highest band a due critical item allows, or nothing where it sets no limit. */
export function capOf(response: Response | undefined, scale: Scale): Band | undefined {
  return response === 0 || response === 1 || response === 'dont-know' ? scale.caps[response] : undefined;
}

/** The caps that the due critical items among `items` set, in the order given. */
export function capsOf(
  items: readonly Item[],
  responses: Responses,
  stage: Stage | undefined,
  scale: Scale,
): Cap[] {
  return items.flatMap((item) => {
    const response = responses.get(item.id);
    const band = item.critical && isDue(item.stage, stage) ? capOf(response, scale) : undefined;
    return band === undefined || response === undefined ? [] : [{ item: item.id, response, band }];
  });
}

/** A band under its caps. A cap lowers the band and never the number. */
export function cappedBand(band: Band, caps: readonly Cap[], scale: Scale): Band {
  return caps.reduce((lowest, cap) => lowerBand(lowest, cap.band, scale), band);
}

/**
 * The caps that hold a band down: those that lower it, or keep it from going up.
 * A cap above the band has nothing to say yet.
 */
export function holdingCaps(band: Band, caps: readonly Cap[], scale: Scale): Cap[] {
  return caps.filter((cap) => lowerBand(cap.band, band, scale) === cap.band);
}
