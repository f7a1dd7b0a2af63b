import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { plainLine } from '../../src/domain/run/plain-text';
import { budgetSheet, newBudget } from '../../src/worksheets/budget/budget-rules';
import { charterSheet, newCharter } from '../../src/worksheets/charter/charter-rules';
import { fearsSheet, NO_FEARS } from '../../src/worksheets/fears/fears-rules';
import { goLiveSheet, NO_GO_LIVE } from '../../src/worksheets/go-live/go-live-rules';
import { governanceSheet, NO_GOVERNANCE } from '../../src/worksheets/governance/governance-rules';
import { interviewsSheet, NO_INTERVIEWS } from '../../src/worksheets/interviews/interviews-rules';
import { NO_PILOT, pilotSheet } from '../../src/worksheets/pilot/pilot-rules';
import { isPlanDay, PLAN_DAYS, planDay } from '../../src/domain/worksheets/plan-day';
import { NO_RACI, raciSheet } from '../../src/worksheets/raci/raci-sheet';
import {
  day,
  line,
  MOST_ROWS,
  oneOfEach,
  parseSheet,
  prose,
  readSheet,
  rowId,
  rows,
} from '../../src/domain/worksheets/sheet';
import { NUMBER_KINDS, NUMBER_LENGTH, sheetNumber } from '../../src/domain/worksheets/sheet-number';
import { NO_STAGES, stagesSheet } from '../../src/worksheets/stages/stages-rules';
import { parted } from '../support/listed';

const EMPTY = {
  raci: [raciSheet, NO_RACI],
  fears: [fearsSheet, NO_FEARS],
  charter: [charterSheet, newCharter([])],
  budget: [budgetSheet, newBudget()],
  stages: [stagesSheet, NO_STAGES],
  governance: [governanceSheet, NO_GOVERNANCE],
  pilot: [pilotSheet, NO_PILOT],
  'go-live': [goLiveSheet, NO_GO_LIVE],
  interviews: [interviewsSheet, NO_INTERVIEWS],
} as const;

/** What a schema makes of a value, or `refused`. */
const read = (schema: z.ZodMiniType, value: unknown) => {
  const found = z.safeParse(schema, value);
  return found.success ? found.data : 'refused';
};

describe.each(Object.entries(EMPTY))('the sheet of %s', (_, [schema, empty]) => {
  test('is a sheet before anybody wrote in it', () => {
    expect(parseSheet(schema, empty)).toEqual(empty);
    expect(parseSheet(schema, JSON.parse(JSON.stringify(empty)))).toEqual(empty);
  });

  test('is refused whole where a field is unknown', () => {
    expect(parseSheet(schema, { ...empty, more: 1 })).toBeUndefined();
  });

  test('is refused whole where a field is missing', () => {
    for (const field of Object.keys(empty)) {
      const { [field]: _, ...rest } = empty as Record<string, unknown>;
      expect(parseSheet(schema, rest), field).toBeUndefined();
    }
  });

  test('is refused with a key that would reach for the prototype', () => {
    const text = JSON.stringify(empty).replace('{', '{"__proto__":{"polluted":true},');
    expect(parseSheet(schema, JSON.parse(text))).toBeUndefined();
    expect({}).not.toHaveProperty('polluted');
  });

  test('is nothing where there is none, and refusing it never throws', () => {
    for (const none of [undefined, null, 0, '', '{}', [], [empty], () => empty])
      expect(parseSheet(schema, none)).toBeUndefined();
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (data) => {
        expect(parseSheet(schema, data)).toBeUndefined();
      }),
    );
  });
});

describe('rows', () => {
  const role = (id: string) => ({ id, label: 'Pilote', kind: 'project', isSponsor: false });
  const task = (id: string, cells: unknown = {}) => ({
    id,
    label: '',
    phase: 'design',
    isKeyStage: false,
    cells,
  });

  test('have an id each', () => {
    const roles = [role('a'), role('b')];
    expect(parseSheet(raciSheet, { roles, tasks: [task('a'), task('b')] })).toBeDefined();
    expect(parseSheet(raciSheet, { roles: [...roles, role('a')], tasks: [] })).toBeUndefined();
    expect(parseSheet(raciSheet, { roles, tasks: [task('a'), task('a')] })).toBeUndefined();
    expect(read(rows(z.strictObject({ id: rowId })), [{ id: 'a' }, { id: 'A' }])).not.toBe('refused');
  });

  test('that one another hold have an id each, too', () => {
    const statement = { id: 's', own: '', reworded: '', wasReadBack: false, purpose: '' };
    const interview = { id: 'i', role: '', team: '', isManager: false, date: '', questions: [] };
    const sheet = (...statements: unknown[]) => ({ interviews: [{ ...interview, statements }] });
    expect(parseSheet(interviewsSheet, sheet(statement))).toBeDefined();
    expect(parseSheet(interviewsSheet, sheet(statement, statement))).toBeUndefined();
  });

  test('have the fields that they have, and no more', () => {
    expect(parseSheet(raciSheet, { roles: [{ ...role('a'), more: 1 }], tasks: [] })).toBeUndefined();
    const text = '{"id":"a","label":"","kind":"it","isSponsor":false,"__proto__":{"isSponsor":true}}';
    expect(parseSheet(raciSheet, { roles: [JSON.parse(text)], tasks: [] })).toBeUndefined();
  });

  test('are as many as a page can show', () => {
    const many = Array.from({ length: MOST_ROWS }, (_, i) => ({ id: `${i}` }));
    const schema = rows(z.strictObject({ id: rowId }));
    expect(read(schema, many)).toEqual(many);
    expect(read(schema, [...many, { id: 'more' }])).toBe('refused');
    expect(read(rows(z.strictObject({ id: rowId }), 1), many.slice(0, 2))).toBe('refused');
  });

  test('are named by what no object has by itself, and may still be called valueOf', () => {
    for (const cells of [{ 'a b': 'A' }, { '': 'A' }, JSON.parse('{"constructor":"A"}')])
      expect(parseSheet(raciSheet, { roles: [], tasks: [task('t', cells)] })).toBeUndefined();
    const odd = { valueOf: 'A', 'to-string': 'R' };
    expect(parseSheet(raciSheet, { roles: [], tasks: [task('t', odd)] })?.tasks[0]?.cells).toEqual(odd);
  });

  test('let no __proto__ through where any id may stand', () => {
    const cells = JSON.parse('{"__proto__":"A"}');
    expect(parseSheet(raciSheet, { roles: [], tasks: [task('t', cells)] })?.tasks[0]?.cells ?? {}).toEqual(
      {},
    );
    const edits = JSON.parse('{"__proto__":{"fr":"Autrement"}}');
    const edited = parseSheet(charterSheet, { ...newCharter([]), edits })?.edits ?? {};
    expect(Object.getOwnPropertyNames(edited)).toEqual([]);
    expect(Object.getPrototypeOf(edited)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('fr');
  });
});

describe('a sheet that cannot be read', () => {
  const role = { id: 'a', label: '', kind: 'project', isSponsor: false };
  const reason = (data: unknown) => {
    const result = readSheet(raciSheet, data);
    return result.ok ? 'read' : result.reason;
  };

  test('holds too many rows, or is wrong', () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => ({ ...role, id: `r${i}` }));
    expect(readSheet(raciSheet, NO_RACI)).toEqual({ ok: true, sheet: NO_RACI });
    expect(readSheet(raciSheet, null)).toEqual({ ok: false, reason: 'wrong' });
    expect([many(40), many(41)].map((roles) => reason({ roles, tasks: [] }))).toEqual(['read', 'too-many']);
    // Too many is the reason also where something else is wrong.
    expect(reason({ roles: [...many(40), { ...role, kind: 'boss' }], tasks: [] })).toBe('too-many');
    expect(reason({ roles: [{ ...role, kind: 'boss' }], tasks: [] })).toBe('wrong');
    // A text that is too long is no row too many.
    expect(reason({ roles: [{ ...role, label: 'x'.repeat(20_001) }], tasks: [] })).toBe('wrong');
    expect(
      reason({
        roles: [
          { ...role, isSponsor: true },
          { ...role, id: 'b', isSponsor: true },
        ],
        tasks: [],
      }),
    ).toBe('wrong');
  });
});

describe('a text', () => {
  test('is read as it is shown: one line of what can be seen', () => {
    expect(read(line(), ' a\n\tb  c\u0000 ')).toBe('a b c');
    expect(read(line(), '\u202Eabc\u202C\u200B')).toBe('abc');
    expect(read(line(), 'e\u0301 \uD800')).toBe('é');
    expect(read(line(), '<b>=1+1</b>')).toBe('<b>=1+1</b>');
  });

  test('keeps its lines where it may have some', () => {
    expect(read(prose(), ' a \r\n\u202Eb\r\n\n\n\nc ')).toBe('a\nb\n\nc');
  });

  test('is cut where it is too long, between characters', () => {
    expect(read(line(), 'x'.repeat(500))).toBe('x'.repeat(120));
    expect(read(line(3), 'ab 🦊')).toBe('ab');
    expect(read(line(2), '🦊🦊🦊')).toBe('🦊🦊');
    expect(read(prose(), 'x'.repeat(5000))).toBe('x'.repeat(1000));
  });

  test('that nobody would have written is refused, as is what is no text', () => {
    for (const schema of [line(), prose()]) {
      expect(read(schema, 'x'.repeat(20_000))).not.toBe('refused');
      for (const none of ['x'.repeat(20_001), 12, null, undefined, ['a']])
        expect(read(schema, none)).toBe('refused');
    }
  });

  test('is cut and cleaned inside a sheet', () => {
    const role = { id: 'a', label: ` \u202EPi\nlote${' '.repeat(9)}`, kind: 'project', isSponsor: false };
    expect(parseSheet(raciSheet, { roles: [role], tasks: [] })?.roles[0]?.label).toBe('Pi lote');
    const organisation = 'x'.repeat(81);
    expect(parseSheet(charterSheet, { ...newCharter([]), organisation })?.organisation).toBe('x'.repeat(80));
  });
});

describe('the other parts', () => {
  test('an id is short, in letters, digits and hyphens, and no name that an object has', () => {
    for (const id of ['a', 'S1', '0', 'to-string', 'valueOf', 'constructors', 'x'.repeat(40)])
      expect(read(rowId, id), id).toBe(id);
    for (const id of ['', '-a', 'a b', 'a_b', '__proto__', 'constructor', 'é', 'a\n', 'x'.repeat(41), 1])
      expect(read(rowId, id), `${id}`).toBe('refused');
  });

  test('a day is one of the calendar, or nothing; what was typed instead is kept and counts as none', () => {
    for (const one of ['2027-01-15', '2028-02-29', '1999-12-31', PLAN_DAYS.first, PLAN_DAYS.last]) {
      expect(read(day, one), one).toBe(one);
      expect([isPlanDay(one), planDay(one)], one).toEqual([true, one]);
    }
    for (const none of [
      '',
      '0027-01-15',
      '0202-01-15',
      '3027-01-15',
      '1899-12-31',
      '3000-01-01',
      '12027-01-15',
    ]) {
      expect(read(day, none), none).toBe(none);
      expect([isPlanDay(none), planDay(none)], none).toEqual([false, '']);
    }
    for (const none of parted(
      '2027-02-29 | 2027-02-30 | 2027-13-01 | 15/01/2027 | 2027-1-5 | 2027-01-15T00:00',
    )) {
      expect(read(day, none), none).toBe(none);
      expect(isPlanDay(none), none).toBe(false);
    }
    for (const none of [null, 5, {}]) expect(read(day, none)).toBe('refused');
  });

  test('whatever a field of a day hands out is read back, as far as a line goes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(read(day, typed)).toBe(plainLine(typed, 40));
      }),
    );
  });

  test('a number of people is whole, and no larger than anybody counts; any other stays as a text', () => {
    const count = sheetNumber(NUMBER_KINDS.count);
    for (const one of [0, 1, 1_000_000, undefined]) expect(read(count, one)).toBe(one);
    for (const other of [-1, 1.5, 1_000_001, 12_345_678_901_234]) expect(read(count, other)).toBe(`${other}`);
    for (const none of [Number.NaN, Number.POSITIVE_INFINITY, true, null, []])
      expect(read(count, none), `${none}`).toBe('refused');
  });

  test('an amount is a number, or what was typed where it is none, however it came', () => {
    const money = sheetNumber(NUMBER_KINDS.money);
    for (const one of [0, 1234.5, 1e12, 'beaucoup']) expect(read(money, one)).toBe(one);
    expect(read(money, 12_345_678_901_234)).toBe('12345678901234');
    expect(read(money, ' 12\u202E\nmois ')).toBe('12 mois');
    expect(read(money, 'x'.repeat(500))).toBe('x'.repeat(NUMBER_LENGTH));
    // Nothing is to be seen in these.
    for (const empty of ['', ' ', '\u200B']) expect(read(money, empty)).toBeUndefined();
    expect(read(money, 'x'.repeat(20_001))).toBe('refused');
  });

  test('a choice stands once', () => {
    const colours = oneOfEach(['red', 'green']);
    expect(read(colours, [])).toEqual([]);
    expect(read(colours, ['green', 'red'])).toEqual(['green', 'red']);
    for (const none of [['red', 'red'], ['blue'], 'red']) expect(read(colours, none)).toBe('refused');
  });
});
