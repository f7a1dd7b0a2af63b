import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../../support/any-text';
import { plainLine, plainText } from '../../../src/domain/run/plain-text';

test('a line is one line of what can be seen', () => {
  expect(plainLine(' a\n\tb  c\u0000 ', 20)).toBe('a b c');
  expect(plainLine('\u202Eabc\u202C\u200B\uFEFF', 20)).toBe('abc');
  expect(plainLine('e\u0301', 20)).toBe('é');
  expect(plainLine('👩‍🔧 équipe', 20)).toBe('👩‍🔧 équipe');
  expect(plainLine('🦊🦊🦊', 2)).toBe('🦊🦊');
  expect(plainLine('🦊🦊', 2)).toBe('🦊🦊');
  expect(plainLine('a\uD800b', 20)).toBe('ab');
});

test('a text keeps its lines, two empty ones at most', () => {
  expect(plainText(' a \r\nb\r\n\n\n\nc ', 50)).toBe('a\nb\n\nc');
  expect(plainText('a\rb\r\nc', 50)).toBe('a\nb\nc');
  expect(plainText('a\u0000b\u200Bc\td', 50)).toBe('a bc d');
  expect(plainText('abc def', 4)).toBe('abc');
  expect(plainText('abcd', 4)).toBe('abcd');
});

test('cleaned twice is cleaned once, never longer than it may be', () => {
  fc.assert(
    fc.property(anyText(), fc.nat({ max: 30 }), (text, max) => {
      for (const clean of [plainLine, plainText]) {
        const once = clean(text, max);
        expect(clean(once, max)).toBe(once);
        expect([...once].length).toBeLessThanOrEqual(max);
      }
    }),
    { numRuns: 5000 },
  );
});
