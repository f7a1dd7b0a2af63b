import { checkForm, type FormSheet, fieldsOf, readForm, valueOf } from './form-rules';
import { plainMarkdown } from '../../domain/tables/plain-markdown';
import { table } from '../../domain/tables/markdown-table';
import { deskOf } from '../frame/desk-of';
import type { Worksheet } from '../frame/worksheet';
import type { FormContent } from './form-words';
import { FormEditor } from './form-editor';
import { FormOutcome } from './form-outcome';
import { cellWords, fieldWords, rowsOf } from './field-words';

const NOTHING: FormSheet = {};

/** A worksheet that is only headings, texts, choices and simple tables. */
export const form: Worksheet<FormSheet, FormContent> = {
  empty: () => NOTHING,
  read: (data, { parts }) => readForm(parts, data),
  check: (sheet, { parts, words }) =>
    checkForm(parts, sheet).map((problem) => ({
      ...problem,
      values: { field: words.fields[problem.at?.field ?? '']?.label ?? '' },
    })),
  messages: ({ needed }) => ({ W1: needed }),
  Editor: FormEditor,
  Outcome: FormOutcome,
  table: (sheet, { parts, words }, around) =>
    fieldsOf(parts).flatMap((field) => {
      const named = words.fields[field.id]!;
      if (field.type !== 'table') return [[named.label, fieldWords(field, sheet, words, around)]];
      return [
        [],
        [named.label, ...field.columns.map(({ id }) => named.columns[id]?.label)],
        ...rowsOf(sheet, field.id).map((row) => [
          '',
          ...field.columns.map((column) => cellWords(row[column.id], column, named, around)),
        ]),
      ];
    }),
  markdown: (sheet, { parts, words }, around) =>
    [
      `# ${words.name}`,
      ...parts.flatMap((part) => [
        `## ${words.parts[part.id]?.title ?? ''}`,
        ...part.fields.flatMap((field) => {
          const named = words.fields[field.id]!;
          if (field.type === 'table')
            return [
              `### ${named.label}`,
              table([
                field.columns.map(({ id }) => named.columns[id]?.label ?? ''),
                ...rowsOf(sheet, field.id).map((row) =>
                  field.columns.map((column) => `${cellWords(row[column.id], column, named, around) ?? ''}`),
                ),
              ]),
            ];
          return valueOf(sheet, field.id) === undefined
            ? []
            : [`**${named.label}** ${plainMarkdown(fieldWords(field, sheet, words, around))}`];
        }),
      ]),
    ].join('\n\n'),
};

export default deskOf(form);
