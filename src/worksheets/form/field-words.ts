import { type FormCell, type FormRow, type FormSheet, valueOf } from './form-rules';
import { isPlanDay } from '../../domain/worksheets/plan-day';
import { writtenDay } from '../../i18n/days';
import type { FormColumn, FormField, FormWords } from './form-words';
import type { Surroundings } from '../frame/worksheet';

type Named = FormWords['fields'][string];

/** The rows of a table; none where it is empty. */
export function rowsOf(sheet: FormSheet, field: string): readonly FormRow[] {
  const value = valueOf(sheet, field);
  return Array.isArray(value) ? (value as readonly FormRow[]) : [];
}

/** What was filled in, in words. */
export function fieldWords(
  field: FormField,
  sheet: FormSheet,
  words: FormWords,
  { locale }: Pick<Surroundings, 'locale'>,
): string {
  const value = valueOf(sheet, field.id);
  const options = words.fields[field.id]?.options ?? {};
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map((one) => options[`${one}`] ?? '').join(' · ');
  if (field.type === 'choice') return options[`${value}`] ?? '';
  return field.type === 'day' ? dayWords(`${value}`, locale) : `${value}`;
}

/** What stands in a cell: a number as it is, anything else in words. */
export function cellWords(
  value: FormCell | undefined,
  { id, type }: FormColumn,
  named: Named,
  { locale, ui }: Pick<Surroundings, 'locale' | 'ui'>,
): string | number | undefined {
  if (type === 'check') return value === true ? ui.yes : ui.no;
  if (value === undefined || value === '' || typeof value === 'boolean') return undefined;
  if (type === 'choice') return named.columns[id]?.options[`${value}`];
  return type === 'day' ? dayWords(`${value}`, locale) : value;
}

/** What was typed and is no day says nothing outside its field. */
function dayWords(value: string, locale: string): string {
  return isPlanDay(value) ? writtenDay(value, locale) : '';
}
