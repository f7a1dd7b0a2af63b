import { describe, expect, test } from 'vitest';
import { readMailParts } from '../../../src/domain/dossier/mail-parts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('the parts of a saved e-mail in base64', () => {
  test('are read wherever their head stands, with whatever else it says, and whatever ends its lines', () => {
    for (const end of ['\n', '\r\n'])
      for (const head of [
        ['Content-Transfer-Encoding: base64'],
        ['Content-Type: text/plain', 'content-transfer-encoding:BASE64'],
        ['Content-Transfer-Encoding:\tbase64 ', 'Content-Type: text/plain;', '\tcharset="utf-8"'],
        ['Content-Transfer-Encoding: base64', 'X-A: 1', ' folded', '  twice', 'X-B: 2'],
      ]) {
        const text = [...head, '', base64('Été')].join(end);
        expect(readMailParts(text), JSON.stringify(text)).toMatch(/\n\nÉté\n$|^\nÉté\n$|\nÉté\n$/);
      }
  });

  test('are read each, over as many lines as they take, and what stands around them stays', () => {
    const long = 'réponse '.repeat(30);
    const part = (text: string) =>
      `--x\nContent-Transfer-Encoding: base64\n\n${base64(text).replace(/.{76}/g, '$&\n')}\n`;
    const read = readMailParts(`Avant\n${part(long)}${part('deux')}--x--\nAprès`);
    expect(read).toBe(`Avant\n--x\n\n${long}\n--x\n\ndeux\n--x--\nAprès`);
  });

  test('any other text comes back as it is', () => {
    const letters = base64('Bonjour');
    for (const text of [
      '',
      letters,
      `Content-Transfer-Encoding: 8bit\n\n${letters}`,
      // Said, not set.
      `Il écrit « Content-Transfer-Encoding: base64 »\n\n${letters}`,
      `X Content-Transfer-Encoding: base64\n\n${letters}`,
      // No empty line: it is all head.
      `Content-Transfer-Encoding: base64\n${letters}`,
      // One letter is no byte.
      'Content-Transfer-Encoding: base64\n\nA',
    ])
      expect(readMailParts(text)).toBe(text);
  });
});
