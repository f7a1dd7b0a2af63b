import type { StoragePlace } from '../../browser/storage';

/**
 * Why answers are not kept on the device:
 *
 * - `chosen`: the reader chose this tab only.
 * - `blocked`: the browser refuses.
 * - `full`: there is no room; the device is tried again at each change.
 * - `newer`: a newer build wrote what the device holds, which is left untouched.
 * - `unreadable`: what the device holds cannot be read, and there is no room to set it aside.
 */
export type Obstacle = 'chosen' | 'blocked' | 'full' | 'newer' | 'unreadable';

/** Where answers are kept: on the device, else in the tab, else in the page’s memory alone. */
export type Keeping =
  | { readonly place: Extract<StoragePlace, 'device'> }
  | { readonly place: Extract<StoragePlace, 'tab'> | 'memory'; readonly why: Obstacle };

export const ON_DEVICE: Keeping = { place: 'device' };

/** Why answers are not kept on the device, if they are not. */
export function obstacleOf(keeping: Keeping): Obstacle | undefined {
  return keeping.place === 'device' ? undefined : keeping.why;
}

/** An obstacle that the reader must know of before a first answer; a choice of their own they know already. */
export function problemOf(keeping: Keeping): Exclude<Obstacle, 'chosen'> | undefined {
  const obstacle = obstacleOf(keeping);
  return obstacle === 'chosen' ? undefined : obstacle;
}

/** Whether what the device holds is ours to read and write. */
export function ownsDevice(keeping: Keeping): boolean {
  return keeping.place === 'device' || keeping.why === 'full';
}
