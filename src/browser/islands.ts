import { sayMissing } from './say-missing';

/**
 * Says where an island could not come to life, for what it is made of is gone: Astro tries twice and leaves it as
 * it stands, and what is done there would be kept by nobody.
 */
export function watchIslands(): void {
  // Without a network it is tried again by itself.
  addEventListener(
    'astro:hydration-error',
    ({ target }) => navigator.onLine && sayMissing(target as Element),
  );
}
