import type { Form } from '../../../worksheets/form/form-words';
import { isSpecial } from '../../../worksheets/rules';
import type { Sound } from '../content';
import type { Problem } from '../problem';
import { findTwice, problemAt } from './report';

/** A form: each field and column stands once, and choices have options. */
export function checkForm(id: string, structure: Sound<unknown>): Problem[] {
  if (isSpecial(id)) return [];
  const { parts } = structure.data as Form;
  const fields = parts.flatMap((part, p) =>
    part.fields.map((field, f) => ({ ...field, at: ['parts', p, 'fields', f] as PropertyKey[] })),
  );
  const needsOptions = (type: string) => type === 'choice' || type === 'checks';
  const twice = (at: readonly PropertyKey[], one: string) =>
    problemAt(structure, at, `“${one}” stands twice: choose another id`);
  return [
    ...findTwice(
      fields,
      (field) => field.id,
      (field) => twice([...field.at, 'id'], field.id),
    ),
    ...fields.flatMap(({ at, type, options, columns }) => [
      ...(needsOptions(type) && options.length === 0
        ? [problemAt(structure, [...at, 'options'], 'a choice needs options: list their ids')]
        : []),
      ...(type === 'table' && columns.length === 0
        ? [problemAt(structure, [...at, 'columns'], 'a table needs columns: list them')]
        : []),
      ...findTwice(
        columns,
        (column) => column.id,
        (column) => twice([...at, 'columns', columns.lastIndexOf(column), 'id'], column.id),
      ),
      ...columns.flatMap((column, c) => [
        ...(column.id === 'id'
          ? [
              problemAt(
                structure,
                [...at, 'columns', c, 'id'],
                '“id” is how a row is told apart: choose another id',
              ),
            ]
          : []),
        ...(needsOptions(column.type) && column.options.length === 0
          ? [problemAt(structure, [...at, 'columns', c, 'options'], 'a choice needs options: list their ids')]
          : []),
      ]),
    ]),
  ];
}
