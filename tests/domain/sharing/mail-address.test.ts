import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isMailAddress,
  MAIL_ADDRESS_LENGTH,
  parseMailAddress,
} from '../../../src/domain/sharing/mail-address';
import { anyText } from '../../support/any-text';
import { tries } from '../../support/tries';
import { listed } from '../../support/listed';

describe('an e-mail address', () => {
  test('is as long as mail can be sent to, and no longer', () => {
    const ofLength = (length: number) => `${'a'.repeat(length - 5)}@b.fr`;
    expect([
      isMailAddress(ofLength(MAIL_ADDRESS_LENGTH)),
      isMailAddress(ofLength(MAIL_ADDRESS_LENGTH + 1)),
    ]).toEqual([true, false]);
  });

  test.each(
    listed(`a@b.fr A.B+c_d-e@x-y.example.org o'brien@exemple.fr r&d@exemple.fr 1984@42.exemple.photography
      a/b=c~d!e#f$g%h*i?j^k\`l{m|n}o@exemple.fr a@xn--socit-esab.fr a@exemple.xn--p1ai`),
  )('%s can be written to, and is read as it stands', (text) => {
    expect(isMailAddress(text)).toBe(true);
    expect(parseMailAddress(text)).toBe(text);
  });

  test.each([
    ...listed('.a@b.fr a..b@c.fr a@b..fr a@b.f a@b.12 a@-b.fr é@b.fr a@b@c.fr a,b@c.fr'),
    ...['a b@c.fr', '"a b"@c.fr', `${'a'.repeat(250)}@b.fr`],
  ])('%j cannot', (text) => {
    expect(isMailAddress(text)).toBe(false);
    expect(parseMailAddress(text)).toBeUndefined();
  });

  test.each([
    ['  claire@exemple.fr\n', 'claire@exemple.fr'],
    ['Claire Martin <claire@exemple.fr>', 'claire@exemple.fr'],
    ['"Martin, Claire" <claire@exemple.fr>;', 'claire@exemple.fr'],
    ['claire@exemple.fr <claire@exemple.fr>', 'claire@exemple.fr'],
    ['<claire@exemple.fr>', 'claire@exemple.fr'],
    ['Claire <mailto:claire@exemple.fr>', 'claire@exemple.fr'],
    ['mailto:claire@exemple.fr?subject=Bonjour', 'claire@exemple.fr'],
    ['MAILTO:o%27brien@exemple.fr', "o'brien@exemple.fr"],
    ['« claire@exemple.fr ».', 'claire@exemple.fr'],
    ['claire@exemple.fr,', 'claire@exemple.fr'],
    ['claire @ exemple.fr', 'claire@exemple.fr'],
    ['\u200Bclaire@exemple.fr', 'claire@exemple.fr'],
    ['o’brien@exemple.fr', "o'brien@exemple.fr"],
    ['claire@société.fr', 'claire@xn--socit-esab.fr'],
    ['Claire <claire@Été.Exemple.fr>', 'claire@xn--t-9fab.exemple.fr'],
  ])('is found in %j', (text, address) => {
    expect(parseMailAddress(text)).toBe(address);
  });

  test.each([
    ...listed('claire claire@ @exemple.fr claire@société claire@été/x.fr mailto:%E9@exemple.fr'),
    ...['', 'a@b.fr, c@d.fr', 'a@b.fr c@d.fr'],
  ])('is not guessed in %j', (text) => {
    expect(parseMailAddress(text)).toBeUndefined();
  });

  test('that was read can be written to, and is read as itself, whatever was typed', () => {
    const parts = fc.constantFrom('a', '@', 'b.fr', '<', '>', 'mailto:', ' ', 'é', '?', '%40', ',', "'", '’');
    const typed = fc.array(parts, { maxLength: 9 }).map((some) => some.join(''));
    fc.assert(
      fc.property(fc.oneof(anyText(), typed), (text) => {
        const address = parseMailAddress(text);
        if (address === undefined) return;
        expect(isMailAddress(address)).toBe(true);
        expect(parseMailAddress(address)).toBe(address);
      }),
      { numRuns: tries(3000) },
    );
  });
});
