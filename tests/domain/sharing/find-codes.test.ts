import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../support/any-text';
import { codeOf, findCodes, found, invitation, link, sharedOf } from '../dossier/codes';

const one = codeOf(sharedOf(1, { sender: 'Ana' }));
const two = codeOf(sharedOf(2, { group: 'field' }));

describe('codes in a text', () => {
  test('are found as a link, alone, and many at once with an invitation between them', () => {
    expect(found(link(one))).toEqual([one]);
    expect(found(` ${one}\n`)).toEqual([one]);
    const text = `Bonjour, voici : <${link(one)}>.\nInvitation https://exemple.fr/invitation/#${invitation}\n[lien](${link(two)})`;
    expect(found(text)).toEqual([one, two]);
    expect(findCodes(text).invitations).toMatchObject([{ code: invitation, invitation: { group: 'field' } }]);
    expect(findCodes(text).problems).toEqual([]);
  });

  test('are found once, however often they were quoted', () => {
    expect(found(`${link(one)}\n> ${link(one)}\n> > ${link(one)}`)).toEqual([one]);
  });

  test('are put together again behind quoting, line breaks and table borders', () => {
    const broken = (code: string, by: string) => (code.match(/.{1,29}/g) ?? []).join(by);
    for (const by of [
      ...['\n', '\r\n', '\r\n> ', '\n> > ', '\n>> ', '=\r\n', '=\n> ', '\u200B', '\u00AD', ' \n  ', ' |\n| '],
    ])
      expect(found(`Le 3 mars, Ana a écrit :\n> ${broken(link(one), by)}\n> Bien à vous`), by).toEqual([one]);
    // Also where the next word could be a part of it.
    expect(found(`${link(one)}\nMerci\n${broken(two, '\n')}\nMerci`)).toEqual([one, two]);
  });

  test('are put together wherever a line ends', () => {
    for (let at = 1; at < one.length; at += 1)
      expect(found(`> https://exemple.fr/r/#${one.slice(0, at)}\r\n> ${one.slice(at)}\r\n> Merci`)).toEqual([
        one,
      ]);
  });

  test('that cannot be read are named, with the reason', () => {
    const altered = `${one.slice(0, 30)}${one[30] === 'A' ? 'B' : 'A'}${one.slice(31)}`;
    const text = `${link(altered)}\n\n${link(two)}`;
    expect(found(text)).toEqual([two]);
    expect(findCodes(text).problems).toEqual([
      { reason: 'damaged', link: `${altered.slice(0, 6)}…${altered.slice(-8)}` },
    ]);
    expect(findCodes(link('XXXX-not-a-code')).problems).toHaveLength(1);
    expect(findCodes('https://exemple.com/r/#intro').problems).toEqual([]);
    expect(findCodes(altered).problems).toHaveLength(1);
  });

  test('are found behind what an invitation leaves, and the other way round', () => {
    const written = `https://exemple.fr/invitation#${invitation}`;
    expect(found(`${written}\n${link(one)}`)).toEqual([one]);
    expect(findCodes(`https://exemple.fr/r#${one}`).runs).toHaveLength(1);
    expect(findCodes(`${written}\n${written}`).invitations).toHaveLength(1);
    const parts = (code: string) => `https://exemple.fr/invitation/#${code.slice(0, 30)}\n${code.slice(30)}`;
    expect(findCodes(parts(invitation)).invitations.map(({ code }) => code)).toEqual([invitation]);
  });

  test('are told as problems only where a link or the whole text meant one', () => {
    const begun = one.slice(0, 30);
    expect(findCodes(`${begun} et la suite`).problems).toEqual([]);
    expect(findCodes(`(${begun})`).problems).toEqual([]);
    expect(findCodes(` ${begun}\n`).problems).toHaveLength(1);
    // Short words behind a mark are headings of somebody's page; from twelve letters on they are shown whole or shortened.
    expect(findCodes(link('abcdefghijk')).problems).toEqual([]);
    expect(findCodes(link('abcdefghijkl')).problems).toEqual([{ reason: 'damaged', link: 'abcdefghijkl' }]);
    expect(findCodes(link('abcdefghijklmn')).problems.map((one) => one.link)).toEqual(['abcdefghijklmn']);
    expect(findCodes(link('abcdefghijklmno')).problems.map((one) => one.link)).toEqual(['abcdef…hijklmno']);
  });

  test('are not joined over words between them', () => {
    const [a, b] = [one.slice(0, 40), one.slice(40)];
    expect(found(`${link(a)}\n${b}`)).toEqual([one]);
    expect(found(`${link(a)} ; ${b}`)).toEqual([]);
    expect(found(`${link(a)}${' '.repeat(81)}${b}`)).toEqual([]);
    expect(found(`${link(a)}.${b}`)).toEqual([]);
  });

  test('are not made out of anything else', () => {
    for (const text of [
      '',
      'Bonjour, merci.',
      'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJWDsK',
      'a'.repeat(50_000),
    ])
      expect(findCodes(text)).toEqual({ runs: [], invitations: [], problems: [], filters: [] });
  });

  test('are found in any text around them, and no text brings anything down', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (before, after) => {
        expect(found(`${before}\n\n.${link(one)}.${after}`)).toContain(one);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[\w#/> \n=%-]{0,400}$/), (text) => {
        expect(findCodes(text).runs).toEqual([]);
      }),
    );
  });
});
