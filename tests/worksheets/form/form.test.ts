import { describe, expect, test } from 'vitest';
import {
  checkForm,
  fieldsOf,
  fillField,
  type FormParts,
  newRow,
  readForm,
  valueOf,
} from '../../../src/worksheets/form/form-rules';
import { formSchema } from '../../../src/worksheets/form/form-words';
import { parted } from '../../support/listed';

const { parts }: { parts: FormParts } = formSchema.parse({
  place: 1,
  guidance: ['p4-frame'],
  parts: [
    {
      id: 'facts',
      fields: [
        { id: 'aim', type: 'text', needed: true },
        { id: 'why', type: 'long-text' },
        { id: 'size', type: 'choice', options: ['small', 'large'] },
        { id: 'ready', type: 'checks', options: ['sponsor', 'lead'] },
      ],
    },
    {
      id: 'more',
      fields: [
        { id: 'people', type: 'number', needed: true },
        { id: 'start', type: 'day' },
        {
          id: 'guests',
          type: 'table',
          needed: true,
          columns: [
            { id: 'role', type: 'text' },
            { id: 'side', type: 'choice', options: ['ours', 'theirs'] },
            { id: 'sure', type: 'check' },
            { id: 'seats', type: 'number' },
            { id: 'from', type: 'day' },
          ],
        },
      ],
    },
  ],
});
const read = (data: unknown) => {
  const result = readForm(parts, data);
  return result.ok ? result.sheet : result.reason;
};

describe('a worksheet of content alone', () => {
  test('is read with any of its fields, and none', () => {
    const row = { id: 'a', role: 'Lead', side: 'ours', sure: true, seats: 2, from: '2027-01-15' };
    const whole = {
      aim: 'Agree',
      why: 'Two\nlines',
      size: 'large',
      ready: ['lead', 'sponsor'],
      people: 0,
      start: '2027-01-15',
      guests: [row, { id: 'b', side: '' }],
    };
    expect(read(whole)).toEqual(whole);
    expect(read({})).toEqual({});
    expect(read({ aim: ' a\nb ' })).toEqual({ aim: 'a b' });
    expect(read({ aim: 'x'.repeat(300), why: 'y'.repeat(3000) })).toEqual({
      aim: 'x'.repeat(200),
      why: 'y'.repeat(2000),
    });
  });

  test.each([
    [{ other: 1 }],
    [{ aim: 7 }],
    [{ size: 'huge' }],
    [{ size: '' }],
    [{ ready: ['nobody'] }],
    [{ ready: 'lead' }],
    [{ people: true }],
    [{ start: 2027 }],
    [{ guests: [{ role: 'Lead' }] }],
    [{ guests: [{ id: 'a', other: 1 }] }],
    [{ guests: [{ id: 'a', side: 'neither' }] }],
    [{ guests: [{ id: 'a', sure: 'yes' }] }],
    [{ guests: [{ id: 'a', seats: ['two'] }] }],
    [{ guests: [{ id: 'a', from: true }] }],
    [{ guests: [{ id: 'a', role: 7 }] }],
    [null],
  ])('is wrong with %j', (data) => {
    expect(read(data)).toBe('wrong');
  });

  test('keeps a number that is none as it was written', () => {
    const data = { people: 'many', guests: [{ id: 'a', seats: 'two' }] };
    expect(read(data)).toEqual(data);
    expect(read({ people: -1 })).toEqual({ people: '-1' });
  });

  test('says that it holds too much', () => {
    const many = Array.from({ length: 501 }, (_, i) => ({ id: `r${i}` }));
    expect(read({ guests: many })).toBe('too-many');
    expect(read({ guests: many.slice(1) })).not.toBe('too-many');
    expect(read({ ready: ['lead', 'sponsor', 'lead'] })).toBe('too-many');
    expect(read({ guests: many, other: 1 })).toBe('too-many');
  });

  test('is filled in field by field, and what is empty is absent', () => {
    expect(fieldsOf(parts).map(({ id }) => id)).toEqual(
      parted('aim | why | size | ready | people | start | guests'),
    );
    const filled = fillField(fillField({}, 'aim', 'Agree'), 'people', 0);
    expect(filled).toEqual({ aim: 'Agree', people: 0 });
    for (const empty of [undefined, '', []]) expect(fillField(filled, 'aim', empty)).toEqual({ people: 0 });
    expect(fillField({}, 'ready', ['lead'])).toEqual({ ready: ['lead'] });
    expect([valueOf(filled, 'people'), valueOf(filled, 'why'), valueOf(filled, 'constructor')]).toEqual([
      0,
      undefined,
      undefined,
    ]);
  });

  test('begins a row with nothing ticked', () => {
    const table = fieldsOf(parts).find(({ id }) => id === 'guests')!;
    expect(newRow('r', table.columns)).toEqual({ id: 'r', sure: false });
  });

  test('asks for what is needed and still empty', () => {
    const asked = (sheet: object) => checkForm(parts, sheet as never);
    expect(asked({})).toEqual(['aim', 'people', 'guests'].map((field) => ({ rule: 'W1', at: { field } })));
    expect(asked({ aim: 'Agree', people: 0, guests: [{ id: 'a' }] })).toEqual([]);
  });

  test('keeps what was typed in the place of a day, and asks for one where it is needed', () => {
    const typed = { start: '3/2/27', guests: [{ id: 'a', from: 'soon' }] };
    expect(read(typed)).toEqual(typed);
    const needed = parts.map((part) => ({
      ...part,
      fields: part.fields.map((field) => ({ ...field, needed: field.type === 'day' })),
    })) as FormParts;
    const asked = (start: string) => checkForm(needed, { start });
    expect(asked('0027-02-03')).toEqual([{ rule: 'W1', at: { field: 'start' } }]);
    expect(asked('2027-02-03')).toEqual([]);
  });
});
