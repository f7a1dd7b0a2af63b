import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { anyText } from '../../support/any-text';
import { cut, plainLine, plainText } from '../../../src/domain/run/plain-text';
import { tries } from '../../support/tries';

test('a line is one line of what can be seen', () => {
  expect(plainLine(' a\n\tb  c\u0000 ', 20)).toBe('a b c');
  expect(plainLine('\u202Eabc\u202C\u200B\uFEFF', 20)).toBe('abc');
  expect(plainLine('e\u0301', 20)).toBe('é');
  expect(plainLine('👩‍🔧 équipe', 20)).toBe('👩‍🔧 équipe');
  expect(plainLine('🦊🦊🦊', 2)).toBe('🦊🦊');
  expect(plainLine('🦊🦊', 2)).toBe('🦊🦊');
  expect(plainLine('a\uD800b', 20)).toBe('ab');
});

const SCOTLAND = '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}';
const FAMILY = '👩‍👩‍👧‍👦';
/** One character in the form that its bearer writes. */
const HAN = '葛\u{E0100}';

test('a name keeps what is seen through signs that are not: flags, forms of Chinese characters, joined letters', () => {
  for (const name of [
    `Équipe ${SCOTLAND}`,
    SCOTLAND,
    `${HAN}城`,
    `${HAN}${HAN}`,
    FAMILY,
    'می\u200Cخواهم',
    '❤️',
  ])
    for (const clean of [plainLine, plainText]) expect(clean(name, 60), name).toBe(name);
});

test('signs that nothing shows are taken out: tags alone, words in tags, forms of no character', () => {
  const tags = SCOTLAND.slice(2);
  for (const [name, kept] of [
    [`a${tags}b`, 'ab'],
    [`🏴${tags.slice(0, -2)}`, '🏴'],
    [`🏴${tags.repeat(2)}`, SCOTLAND],
    [`🏴${tags.slice(0, -2).repeat(2)}\u{E007F}`, '🏴'],
    ['a\u{E0100}b', 'ab'],
    [`${HAN}\u{E0101}`, HAN],
    ['\u{E0001}\u{E0041}', ''],
    ['e\u200B\u0301', 'é'],
  ] as const)
    for (const clean of [plainLine, plainText]) expect(clean(name, 60)).toBe(kept);
});

test('a cut falls between signs, and within one only where it leaves no room for any', () => {
  expect(plainLine(`ab${FAMILY}`, 8)).toBe('ab');
  expect(plainLine(`ab${FAMILY}`, 9)).toBe(`ab${FAMILY}`);
  expect(plainLine(`ab ${SCOTLAND}c`, 9)).toBe('ab');
  expect(plainText(`葛城${HAN}`, 3)).toBe('葛城');
  expect(plainLine(SCOTLAND, 3)).toBe('🏴');
  expect(cut('a'.repeat(9), 4)).toBe('aaaa');
  vi.stubGlobal('Intl', {});
  expect(plainLine(`ab${FAMILY}`, 4)).toBe('ab👩‍');
  expect(plainLine(`a${SCOTLAND}`, 4)).toBe('a🏴');
  vi.unstubAllGlobals();
});

test('a text keeps its lines, two empty ones at most', () => {
  expect(plainText(' a \r\nb\r\n\n\n\nc ', 50)).toBe('a\nb\n\nc');
  expect(plainText('a\rb\r\nc', 50)).toBe('a\nb\nc');
  expect(plainText('a\u0000b\u200Bc\td', 50)).toBe('a bc d');
  expect(plainText('abc def', 4)).toBe('abc');
  expect(plainText('abcd', 4)).toBe('abcd');
});

test('cleaned twice is cleaned once, never longer than it may be', () => {
  const signs = fc.constantFrom(...SCOTLAND, ...FAMILY, ...HAN, 'e', '\u0301', '\u200B', ' ', SCOTLAND);
  const joined = fc.array(signs, { maxLength: 40 }).map((some) => some.join(''));
  fc.assert(
    fc.property(fc.oneof(anyText(), joined), fc.nat({ max: 30 }), (text, max) => {
      for (const clean of [plainLine, plainText]) {
        const once = clean(text, max);
        expect(clean(once, max)).toBe(once);
        expect([...once].length).toBeLessThanOrEqual(max);
      }
    }),
    { numRuns: tries(5000) },
  );
});
