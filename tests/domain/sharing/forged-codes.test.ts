import { describe, expect, test } from 'vitest';
import { beginCode, openCode, readText, sealCode } from '../../../src/domain/sharing/code';
import { BitReader } from '../../../src/domain/sharing/bits';
import { crc32 } from '../../../src/domain/sharing/crc-32';
import { parseShareCode, writeShareCode } from '../../../src/domain/sharing/share-code';
import { assessments, items } from '../../support/assessments';
import { itemsOf } from '../../../src/domain/assessment/placed-item';
import { listed } from '../../support/listed';
import { LETTERS } from '../dossier/codes';

interface Header {
  readonly sizes: readonly (readonly [number: number, slots: number])[];
  readonly stage: number;
  readonly group: number;
  readonly day: number;
  readonly run: number;
  readonly sender: readonly number[];
}

/** A code as decision 014 describes it, whatever it says, with every check made right. */
function forged(
  over: Partial<Header>,
  values: readonly number[] = [2],
  ids?: readonly string[],
  spare = 0,
): string {
  const header = {
    sizes: [[1, values.length]] as Header['sizes'],
    stage: 0,
    group: 0,
    day: 300,
    run: 7,
    sender: [],
    ...over,
  };
  const { sizes, stage, group, day, run, sender } = header;
  const numbers = [...sizes.flat(), stage, group, day, run, sender.length];
  const check = crc32(numbers.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255])) & 255;
  const writer = beginCode(1).write(sizes.length, 6);
  for (const [number, slots] of sizes) writer.write(number, 6).write(slots, 10);
  writer
    .write(stage, 3)
    .write(group, 3)
    .write(day, 14)
    .write(run, 24)
    .write(sender.length, 8)
    .write(check, 8);
  for (const value of values) writer.write(value, 3);
  for (const byte of sender) writer.write(byte, 8);
  if (spare > 0) writer.write(1, spare);
  const named = sizes.flatMap(([number]) => assessments.find((one) => one.number === number)?.id ?? []);
  return sealCode(writer, ids ?? named);
}

const outcome = (code: string) => {
  const parsed = parseShareCode(code, assessments);
  return parsed.ok ? 'run' : parsed.reason;
};
const slotOf = (isFree: boolean) =>
  items.find((item) => item.notApplicable === isFree && isIn(1, item.id))!.slot;
const isIn = (number: number, id: string) =>
  assessments
    .find((one) => one.number === number)!
    .dimensions.some((list) => itemsOf(list).some((item) => item.id === id));
const upTo = (slot: number, value: number) =>
  Array.from({ length: slot }, (_, i) => (i + 1 === slot ? value : 0));

/** The values of a whole assessment, as this build writes them. */
const lasting = (number: number, value: number) => {
  const last = Math.max(...items.filter(({ id }) => isIn(number, id)).map(({ slot }) => slot));
  return upTo(last, value);
};

describe('a code whose checks hold', () => {
  test('is read as it says, where this site could have written it', () => {
    const code = forged({ stage: 5, group: 5 }, lasting(1, 3));
    const parsed = parseShareCode(code, assessments);
    expect(parsed).toMatchObject({ ok: true, run: { number: 7, day: 300, stage: 5, group: 'external' } });
    expect(parsed.ok && writeShareCode(parsed.run, assessments)).toBe(code);
  });

  test('shows nothing of a stage, a group or a value that there is not', () => {
    for (const over of [{ stage: 6 }, { stage: 7 }, { group: 6 }, { group: 7 }])
      expect(outcome(forged(over, lasting(1, 3))), JSON.stringify(over)).toBe('damaged');
    expect(outcome(forged({}, lasting(1, 7)))).toBe('damaged');
    expect(outcome(forged({}, lasting(1, 0)))).toBe('damaged');
  });

  test('shows “not applicable” only where it is offered', () => {
    expect(outcome(forged({}, upTo(slotOf(true), 6)))).toBe('run');
    expect(outcome(forged({}, upTo(slotOf(false), 6)))).toBe('damaged');
  });

  test('shows no name that is not as it would be shown, or is no text', () => {
    const bytes = (text: string) => [...new TextEncoder().encode(text)];
    expect(outcome(forged({ sender: bytes('Ana') }))).toBe('run');
    for (const text of [' Ana', 'A\u200Bna', 'A\nna', 'x'.repeat(61)])
      expect(outcome(forged({ sender: bytes(text) })), text).toBe('damaged');
    expect(outcome(forged({ sender: [0xff, 0xfe] }))).toBe('damaged');
  });

  test('names assessments once, in ascending order', () => {
    const both = [1, 2].map((number) => [number, 1] as const);
    expect(outcome(forged({ sizes: both }, [2, 2]))).toBe('run');
    expect(outcome(forged({ sizes: [...both].reverse() }, [2, 2]))).toBe('damaged');
    expect(outcome(forged({ sizes: [both[0]!, both[0]!] }, [2, 2]))).toBe('damaged');
    expect(outcome(forged({ sizes: [] }, []))).toBe('run');
  });

  test('is as long as it says, to the byte', () => {
    const whole = forged({});
    expect(outcome(whole)).toBe('run');
    expect(outcome(forged({}, [2], undefined, 24))).toBe('damaged');
    expect(outcome(forged({ sizes: [[1, 9]] }, [2]))).toBe('damaged');
  });

  test('speaks of the assessments of this site and of no others', () => {
    expect(outcome(forged({}, [2], ['elsewhere']))).toBe('damaged');
    expect(outcome(forged({ sizes: [[31, 1]] }, [2], ['to-come']))).toBe('newer');
    expect(outcome(forged({ sizes: [[32, 1]] }, [2], ['theirs']))).toBe('foreign');
    // One of the two has slots that this build does not know.
    const sizes = [1, 60].map((slots, i) => [i + 1, slots] as const);
    expect(outcome(forged({ sizes }, [2, ...upTo(60, 2)]))).toBe('newer');
  });
});

test('a slip in the header is called damaged: its own check of eight bits lets one in some hundreds by', () => {
  const code = writeShareCode(
    { number: 7, day: 300, responses: new Map(items.map(({ id }) => [id, 2])) },
    assessments,
  );
  const reasons = Array.from({ length: 18 }, (_, i) => i + 3).flatMap((at) =>
    [...LETTERS]
      .filter((letter) => letter !== code[at])
      .map((letter) => outcome(code.slice(0, at) + letter + code.slice(at + 1))),
  );
  const damaged = reasons.filter((reason) => reason === 'damaged').length;
  expect(reasons).not.toContain('run');
  expect(damaged / reasons.length).toBeGreaterThan(0.97);
});

describe('the frame of every code', () => {
  const FORMATS = { first: 1, known: 1, last: 31, longest: 100 };

  test('is refused where it is empty, too short, of another kind, or too long', () => {
    const ofFormat = (format: number) => {
      const opened = openCode(sealCode(beginCode(format), []), FORMATS);
      return typeof opened === 'string' ? opened : 'open';
    };
    expect([0, 1, 2, 31, 32, 33].map(ofFormat)).toEqual(listed('damaged open newer newer damaged damaged'));
    for (const text of ['', 'A', 'AAAA', 'AAAAAA']) expect(openCode(text, FORMATS), text).toBe('damaged');
    expect(openCode('A'.repeat(101), FORMATS)).toBe('too-long');
    expect(openCode('é', FORMATS)).toBe('damaged');
  });

  test('holds texts of any letters, a mark of the byte order included, and no half ones', () => {
    const read = (bytes: number[]) => readText(new BitReader(bytes), bytes.length);
    expect(read([...new TextEncoder().encode('\uFEFFé🦊')])).toBe('\uFEFFé🦊');
    expect(read([0xc3])).toBeUndefined();
    expect(read([])).toBe('');
  });
});
