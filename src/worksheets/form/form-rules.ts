import * as z from 'zod/mini';
import type { Form, FormColumn, FormField } from './form-words';
import { isPlanDay } from '../../domain/worksheets/plan-day';
import type { Problem } from '../../domain/worksheets/problem';
import { day, line, prose, readSheet, rowId, rows, type SheetResult } from '../../domain/worksheets/sheet';
import { NUMBER_KINDS, sheetNumber } from '../../domain/worksheets/sheet-number';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

/** The parts of a worksheet that is made of content alone. */
export type FormParts = Form['parts'];

export type FormCell = string | number | boolean;
export type FormRow = Readonly<Record<string, FormCell>> & { readonly id: string };
export type FormValue = string | number | readonly string[] | readonly FormRow[];
/** By field: what was filled in. A field that was left empty is absent. */
export type FormSheet = Readonly<Record<string, FormValue>>;

export function fieldsOf(parts: FormParts): readonly FormField[] {
  return parts.flatMap(({ fields }) => fields);
}

/** What the sheet of such a worksheet holds. */
export function formSheet(parts: FormParts) {
  return z.strictObject(
    Object.fromEntries(fieldsOf(parts).map((field) => [field.id, z.optional(shapeOf(field))] as const)),
  );
}

/** Reads what anybody may have written. */
export function readForm(parts: FormParts, data: unknown): SheetResult<FormSheet> {
  return readSheet(formSheet(parts), data) as SheetResult<FormSheet>;
}

/** Fills in a field, or leaves it empty again. */
export function fillField(sheet: FormSheet, field: string, value: FormValue | undefined): FormSheet {
  const { [field]: _, ...others } = sheet;
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return isEmpty ? others : { ...others, [field]: value };
}

export function valueOf(sheet: FormSheet, field: string): FormValue | undefined {
  return Object.hasOwn(sheet, field) ? sheet[field] : undefined;
}

/** A row as the cells of its table begin. */
export function newRow(id: string, columns: readonly FormColumn[]): FormRow {
  const cells = columns.flatMap(({ id: column, type }) =>
    type === 'check' ? [[column, false] as const] : [],
  );
  return { id, ...Object.fromEntries(cells) };
}

/** W1: a field that is needed and still empty, or holds a day that is none. */
export function checkForm(parts: FormParts, sheet: FormSheet): Problem[] {
  return fieldsOf(parts)
    .filter(({ id, type, needed }) => {
      const value = valueOf(sheet, id);
      return needed && (value === undefined || (type === 'day' && !isPlanDay(`${value}`)));
    })
    .map(({ id }) => ({ rule: 'W1', at: { field: id } }));
}

function shapeOf(field: FormField): z.ZodMiniType {
  switch (field.type) {
    case 'text':
      return line(TEXT_LENGTHS.sentence);
    case 'long-text':
      return prose(TEXT_LENGTHS.long);
    case 'number':
      return sheetNumber(NUMBER_KINDS.count);
    case 'day':
      return day;
    case 'choice':
      return choiceOf(field.options);
    case 'checks':
      return z.array(choiceOf(field.options)).check(z.maxLength(field.options.length));
    case 'table':
      return rows(
        z.strictObject({
          id: rowId,
          ...Object.fromEntries(
            field.columns.map((column) => [column.id, z.optional(cellOf(column))] as const),
          ),
        }) as unknown as z.ZodMiniType<{ id: string }>,
      );
  }
}

function cellOf({ type, options }: FormColumn): z.ZodMiniType {
  if (type === 'check') return z.boolean();
  if (type === 'number') return sheetNumber(NUMBER_KINDS.count);
  if (type === 'day') return day;
  return type === 'choice' ? z.union([z.literal(''), choiceOf(options)]) : line(TEXT_LENGTHS.sentence);
}

function choiceOf(options: readonly string[]) {
  return z.string().check(z.refine((one) => options.includes(one), 'no option of this field'));
}
