import { afterEach, expect, test, vi } from 'vitest';
import { onceALanguage } from '../../src/content/load/once';

afterEach(() => vi.unstubAllEnvs());

test('a build loads what belongs to a language once', async () => {
  vi.stubEnv('DEV', false);
  const load = vi.fn(async (locale: string) => ({ locale }));
  const loadOnce = onceALanguage(load);
  const [first, second] = await Promise.all([loadOnce('fr'), loadOnce('fr')]);
  expect(first).toBe(second);
  expect(await loadOnce('en')).toEqual({ locale: 'en' });
  expect(load).toHaveBeenCalledTimes(2);
});

test('an author sees every change', async () => {
  vi.stubEnv('DEV', true);
  const load = vi.fn(async (locale: string) => ({ locale }));
  const loadOnce = onceALanguage(load);
  await loadOnce('fr');
  await loadOnce('fr');
  expect(load).toHaveBeenCalledTimes(2);
});
