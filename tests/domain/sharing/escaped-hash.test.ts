import { expect, test } from 'vitest';
import { meantAddress } from '../../../src/domain/sharing/escaped-hash';

test('an address whose # was escaped leads to its page, and any other is left alone', () => {
  for (const path of ['/r/%23Bw.x', '/r%23Bw.x', '/r/%2523Bw.x', '/r/%252523Bw.x'])
    expect(meantAddress(path)).toBe('/r/#Bw.x');
  expect(meantAddress('/base/en/r/%23Bw%23x')).toBe('/base/en/r/#Bw%23x');
  for (const path of ['/r/', '/r/%23', '/r/Bw', '/%24']) expect(meantAddress(path)).toBeUndefined();
});
