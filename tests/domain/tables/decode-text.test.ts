import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/domain/tables/decode-text';
import { always } from '../../support/always';

/** A text in an encoding of one byte a letter, by the browser’s own table. */
function encoded(text: string, encoding: 'windows-1252' | 'macintosh'): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text], (letter) => table.get(letter) ?? 63);
}
function utf16(text: string, isBig: boolean): Uint8Array {
  const little = new Uint8Array(Buffer.from(text, 'utf16le'));
  return isBig ? little.map((_, i) => little[i ^ 1]!) : little;
}

const TEXTS = [
  'Tâche;Métier élu;Système d’information\r\nRecette;R;A\r\n',
  'Métier élu',
  'ÉCOLE;À faire;œuvre\r\n« déjà » – 80 €;ça;l’été\r\n',
  'Übersicht;Größe;Maß\r\n',
  'Señal;mañana;año\r\n',
];

describe('a text is read whatever program wrote it', () => {
  test.each(TEXTS)('%j', (text) => {
    const utf8 = new TextEncoder().encode(text);
    expect(decodeText(utf8)).toBe(text);
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8))).toBe(text);
    for (const isBig of [false, true]) {
      expect(decodeText(utf16(`\uFEFF${text}`, isBig))).toBe(text);
      expect(decodeText(utf16(text, isBig))).toBe(text);
    }
    for (const encoding of ['windows-1252', 'macintosh'] as const)
      expect(decodeText(encoded(text, encoding)), encoding).toBe(text);
  });

  test('in each way that the words of the site can be written', () => {
    const words = readFileSync('content/worksheets/raci/fr.yaml', 'utf8').split('\n');
    const known = words.filter((line) => /[éèàçêôîûùœ’]/u.test(line) && !/[\u202F−]/u.test(line));
    expect(known.length).toBeGreaterThan(20);
    for (const line of known)
      for (const encoding of ['windows-1252', 'macintosh'] as const)
        expect(decodeText(encoded(line, encoding)), encoding).toBe(line);
  });

  test('and is empty where it is', () => {
    expect(decodeText(new Uint8Array())).toBe('');
    expect(decodeText(new TextEncoder().encode('a;b\r\n\u001A'))).toBe('a;b\r\n');
  });
});

describe('what is no text', () => {
  test.each([
    ['a spreadsheet', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0)],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)],
    [
      'a text of an encoding that is not known',
      Uint8Array.from([...'M\x82tier \x82lu'], (sign) => sign.charCodeAt(0)),
    ],
  ])('is refused: %s', (_, bytes) => {
    expect(decodeText(bytes)).toBeUndefined();
  });

  always(
    'never brings in a sign that stands for one that could not be read',
    [fc.uint8Array({ maxLength: 60 })],
    (bytes) => {
      const text = decodeText(bytes);
      const isWritten = new TextDecoder('utf-8').decode(bytes) === text;
      if (text?.includes('\uFFFD')) expect(isWritten || bytes.includes(0xfd)).toBe(true);
    },
  );
});
