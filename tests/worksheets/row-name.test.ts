import { describe, expect, it } from 'vitest';
import { rowNameOf } from '../../src/worksheets/row-name';

const FEAR = { text: '', fear: 'habits' };

describe('the name of the row that a rule speaks of', () => {
  it('is what was written there, else what is usual', () => {
    const sheet = {
      lines: [
        { id: 'a', ...FEAR },
        { id: 'b', ...FEAR, text: ' Losing my files ' },
      ],
    };
    const usual = { habits: 'Habits are upset' };
    expect(rowNameOf('fears', sheet, { row: 'a', field: 'status' }, usual)).toBe('Habits are upset');
    expect(rowNameOf('fears', sheet, { row: 'b' }, usual)).toBe('Losing my files');
  });

  it('is that of the innermost row with a name', () => {
    const statements = [
      { id: 's1', own: 'A button' },
      { id: 's2', own: '  ' },
    ];
    const sheet = { interviews: [{ id: 'i', role: 'Front desk', statements }] };
    expect(rowNameOf('interviews', sheet, { row: 'i', column: 's1' }, {})).toBe('A button');
    expect(rowNameOf('interviews', sheet, { row: 'i', column: 's2' }, {})).toBe('Front desk');
  });

  it('tells a task from a role with the same id', () => {
    const tasks = [
      { id: 'vendor', label: 'Choose' },
      { id: 'test', label: 'Test' },
    ];
    const sheet = { roles: [{ id: 'vendor', label: 'Vendor' }], tasks };
    expect(rowNameOf('raci', sheet, { row: 'test', column: 'vendor' }, {})).toBe('Test');
  });

  it('is that of its theme for a clause, and is cut at a word where it is long', () => {
    expect(rowNameOf('charter', {}, { row: 'S1' }, { S1: 'Purpose' })).toBe('Purpose');
    const label = 'Front desk and membership '.repeat(5);
    const name = rowNameOf('stages', { groups: [{ id: 'a', label }] }, { row: 'a' }, {});
    expect(name).toBe('Front desk and membership Front desk and membership Front…');
  });

  it('is that of a member or of an indicator in the governance', () => {
    const sheet = { members: [{ id: 'm', role: 'Lead' }], indicators: [{ id: 'i', label: 'Requests' }] };
    expect(rowNameOf('governance', sheet, { row: 'm' }, {})).toBe('Lead');
    expect(rowNameOf('governance', sheet, { row: 'i' }, {})).toBe('Requests');
  });

  it('is left whole up to sixty characters, and cut in the middle of a word that is longer', () => {
    const named = (label: string) => rowNameOf('stages', { groups: [{ id: 'a', label }] }, { row: 'a' }, {});
    expect(named('x'.repeat(60))).toBe('x'.repeat(60));
    expect(named('x'.repeat(61))).toBe(`${'x'.repeat(30)}…`);
    expect(named(`  ${'word '.repeat(11)}ending here`)).toBe(`${'word '.repeat(10)}word…`);
  });

  it('is nothing where the row, the fear or the interview is gone', () => {
    expect(rowNameOf('raci', { tasks: [] }, { row: 'a' }, {})).toBeUndefined();
    expect(rowNameOf('fears', { lines: [] }, { row: 'a' }, {})).toBeUndefined();
    expect(rowNameOf('governance', { members: [], indicators: [] }, { row: 'a' }, {})).toBeUndefined();
    expect(rowNameOf('interviews', { interviews: [] }, { row: 'a', column: 'b' }, {})).toBeUndefined();
  });

  it('is nothing about the whole, for a row that is gone or unnamed, or where no rule needs it', () => {
    const sheet = { groups: [{ id: 'a', label: '' }] };
    expect(rowNameOf('stages', sheet, { field: 'plan' }, {})).toBeUndefined();
    expect(rowNameOf('budget', { split: {} }, { field: 'split' }, {})).toBeUndefined();
    expect(rowNameOf('stages', sheet, { row: 'a' }, {})).toBeUndefined();
    expect(rowNameOf('stages', sheet, { row: 'b' }, {})).toBeUndefined();
    expect(rowNameOf('constructor', sheet, { row: 'a' }, {})).toBeUndefined();
  });
});
