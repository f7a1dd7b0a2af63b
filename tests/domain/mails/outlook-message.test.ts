import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCompoundFile } from '../../../src/domain/mails/compound-file';
import { parseOutlookMessage } from '../../../src/domain/mails/outlook-message';
import { bodies, outlookFile, utf8, withLargeSectors } from '../../support/outlook-files';
import { tries } from '../../support/tries';

const long = 'Réponses. '.repeat(2000);
const whole = outlookFile({
  streams: { ...bodies.text(long), ...bodies.html('<p>Court</p>'), ...bodies.text8('Été') },
  attachments: [{ message: { streams: bodies.text('Transféré') } }, { file: utf8('Un fichier') }],
});

describe('a message of Outlook', () => {
  test('brings its bodies, long and short, those of messages attached to it, and attached files', () => {
    for (const bytes of [whole, withLargeSectors(whole)]) {
      const message = parseOutlookMessage(bytes);
      expect([...(message?.texts ?? [])].sort()).toEqual(['<p>Court</p>', long, 'Transféré', 'Été'].sort());
      expect(message?.files.map((file) => Buffer.from(file).toString())).toEqual(['Un fichier']);
    }
  });

  test('is none where the file is cut at its head, or is another document', () => {
    expect(parseOutlookMessage(whole.subarray(0, 511))).toBeUndefined();
    expect(parseOutlookMessage(utf8('x'.repeat(600)))).toBeUndefined();
    expect(parseOutlookMessage(new Uint8Array())).toBeUndefined();
  });

  test('that was cut or altered anywhere never throws, holds the page or grows', () => {
    const bytesOf = (message: ReturnType<typeof parseOutlookMessage>) =>
      message
        ? message.texts.join('').length +
          [...message.rich, ...message.files].reduce((sum, one) => sum + one.length, 0)
        : 0;
    const file = outlookFile({
      streams: bodies.text('Bonjour'.repeat(400)),
      attachments: [{ message: { streams: bodies.html('<p>a</p>') } }],
    });
    fc.assert(
      fc.property(
        fc.constantFrom(file, withLargeSectors(file)),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(0, 1, 2, 255, 254, 253, 127, 128)), { maxLength: 40 }),
        fc.nat(),
        fc.boolean(),
        (source, changes, cut, isCut) => {
          const bytes = Uint8Array.from(source);
          // Most of what decides stands in the header, the tables and the directory.
          for (const [at, byte] of changes) bytes[at % 2 ? at % bytes.length : 24 + (at % 488)] = byte;
          const part = isCut ? bytes.subarray(0, cut % bytes.length) : bytes;
          expect(bytesOf(parseOutlookMessage(part))).toBeLessThanOrEqual(200 * source.length);
        },
      ),
      { numRuns: tries(2000) },
    );
  });

  test('whose sectors lead round in a circle, whose lengths are immense, or whose storages hold themselves, ends', () => {
    const at = (bytes: Uint8Array, place: number, value: number) => {
      const altered = Uint8Array.from(bytes);
      new DataView(altered.buffer).setUint32(place, value, true);
      return altered;
    };
    const view = new DataView(whole.buffer, whole.byteOffset);
    const table = (view.getUint32(76, true) + 1) * 512;
    const directory = (view.getUint32(48, true) + 1) * 512;
    for (let sector = 0; sector < 120; sector += 1) {
      expect(() => parseOutlookMessage(at(whole, table + sector * 4, sector))).not.toThrow();
      expect(() => parseOutlookMessage(at(whole, table + sector * 4, Math.max(0, sector - 1)))).not.toThrow();
    }
    for (let entry = 0; entry < 12; entry += 1)
      for (const [field, value] of [
        [120, 0x7fffffff],
        [120, 0xffffffff],
        [68, entry],
        [72, 0],
        [76, 0],
        [76, entry],
        [116, 0],
      ] as const)
        expect(() => parseOutlookMessage(at(whole, directory + entry * 128 + field, value))).not.toThrow();
    for (const field of [44, 60, 64, 68, 72])
      expect(() => parseOutlookMessage(at(whole, field, 0x7fffffff))).not.toThrow();
    expect(() => parseOutlookMessage(at(at(whole, 68, 0), 72, 0x7fffffff))).not.toThrow();
  });

  test('keeps the page for a moment at most, though every entry be a stream over the whole file', () => {
    const size = 512;
    const sectors = 8000;
    const bytes = new Uint8Array((sectors + 1) * size);
    const view = new DataView(bytes.buffer);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    view.setUint16(26, 3, true);
    view.setUint16(30, 9, true);
    view.setUint32(48, 100, true);
    view.setUint32(56, 4096, true);
    view.setUint32(60, 0xfffffffe, true);
    view.setUint32(68, 0xfffffffe, true);
    for (let i = 0; i < 109; i += 1) view.setUint32(76 + i * 4, i < 63 ? i : 0xffffffff, true);
    for (let i = 0; i < sectors; i += 1)
      view.setUint32(size + i * 4, i + 1 < sectors ? i + 1 : 0xfffffffe, true);
    const name = '__substg1.0_37010102';
    for (let id = 0; id < 31_000; id += 1) {
      const entry = 101 * size + id * 128;
      for (let i = 0; i < name.length; i += 1) view.setUint16(entry + i * 2, name.charCodeAt(i), true);
      view.setUint16(entry + 64, (name.length + 1) * 2, true);
      view.setUint8(entry + 66, id === 0 ? 5 : 2);
      view.setUint32(entry + 68, 0xffffffff, true);
      view.setUint32(entry + 72, id + 1, true);
      view.setUint32(entry + 76, 1, true);
      view.setUint32(entry + 116, 0, true);
      view.setUint32(entry + 120, bytes.length, true);
    }
    const before = performance.now();
    const message = parseOutlookMessage(bytes);
    expect(message?.files.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(4 * bytes.length);
    expect(performance.now() - before).toBeLessThan(5000);
    expect(parseCompoundFile(bytes)?.children.length).toBeGreaterThan(1000);
  });
});
