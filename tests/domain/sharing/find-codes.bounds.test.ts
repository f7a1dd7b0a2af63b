import { describe, expect, test } from 'vitest';
import { codeOf, findCodes, found, invitation, link, sharedOf } from '../dossier/codes';

const one = codeOf(sharedOf(1, { sender: 'Ana' }));

describe('codes in a long text', () => {
  test('are looked for without end in no text', () => {
    const many = process.env['PRELUDE_ALL'] ? 200_000 : 20_000;
    const begun = `${invitation.slice(0, 4)} `;
    const wrapped = 'urldefense';
    const head = 'Content-Transfer-Encoding: base64\n';
    for (const text of [
      begun.repeat(many),
      wrapped.repeat(many),
      `${one.slice(0, -1)} `.repeat(many / 10),
      head.repeat(many / 5),
      `${head}${' '.repeat(10 * many)}`,
      `${head}${`${head.trim()}${' '.repeat(99)}\n`.repeat(many / 20)}`,
    ])
      expect(findCodes(`${link(one)}\n.\n${text}`).runs.map(({ code }) => code)).toEqual([one]);
  });

  test('are found in a thread of two thousand', () => {
    const codes = Array.from({ length: 2000 }, (_, i) => codeOf(sharedOf(i + 1)));
    expect(found(codes.map((code) => `> ${link(code)}`).join('\n'))).toEqual(codes);
  });
});
