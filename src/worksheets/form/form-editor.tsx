import { fillField, type FormCell, type FormRow, type FormSheet, newRow, valueOf } from './form-rules';
import { changeRow } from '../../domain/worksheets/rows';
import { MOST_ROWS } from '../../domain/worksheets/sheet';
import type { SheetNumber } from '../../domain/worksheets/sheet-number';
import type { FormColumn, FormField, FormWords } from './form-words';
import { CheckField, ChecksField, orNone, RadioField, SelectField } from '../fields/choice-fields';
import { DayField } from '../fields/day-field';
import { NumberField } from '../fields/number-field';
import { RowList } from '../fields/row-list';
import { SaidAt, useSaid } from '../fields/said';
import { TextField } from '../fields/text-field';
import type { EditorProps } from '../frame/worksheet';
import type { FormContent } from './form-words';
import { rowsOf } from './field-words';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

/** The parts of a form in their order, each with its fields. */
export function FormEditor({ sheet, content, change }: EditorProps<FormSheet, FormContent>) {
  const { parts, words } = content;
  return parts.map((part) => {
    const { title, lead } = words.parts[part.id]!;
    return (
      <section key={part.id} className="result-section" aria-labelledby={`part-${part.id}`}>
        <h2 id={`part-${part.id}`}>{title}</h2>
        {lead && <p className="section-lead">{lead}</p>}
        {part.fields.map((field) => (
          <OneField
            key={field.id}
            field={field}
            words={words}
            sheet={sheet}
            onChange={(value, key) => change(fillField(sheet, field.id, value), key)}
          />
        ))}
      </section>
    );
  });
}

interface FieldProps {
  readonly field: FormField;
  readonly words: FormWords;
  readonly sheet: FormSheet;
  readonly onChange: (value: FormSheet[string] | undefined, key?: string) => void;
}

function OneField({ field, words, sheet, onChange }: FieldProps) {
  const { label, hint, options, add, columns } = words.fields[field.id]!;
  const { ui } = useSaid();
  const value = valueOf(sheet, field.id);
  const at = { field: field.id };
  const choices = field.options.map((id) => ({ value: id, label: options[id] ?? id }));
  switch (field.type) {
    case 'text':
    case 'long-text':
      return (
        <TextField
          at={at}
          label={label}
          hint={hint}
          long={field.type === 'long-text'}
          max={field.type === 'long-text' ? TEXT_LENGTHS.long : TEXT_LENGTHS.sentence}
          value={typeof value === 'string' ? value : ''}
          onChange={onChange}
        />
      );
    case 'number':
      return (
        <NumberField
          kind="count"
          at={at}
          label={label}
          hint={hint}
          value={numberIn(value)}
          onChange={onChange}
        />
      );
    case 'day':
      return (
        <DayField
          at={at}
          label={label}
          hint={hint}
          value={typeof value === 'string' ? value : ''}
          onChange={onChange}
        />
      );
    case 'choice':
      return (
        <RadioField
          at={at}
          label={label}
          hint={hint}
          value={typeof value === 'string' ? value : ''}
          options={orNone(choices, ui.none)}
          onChange={(one) => onChange(one)}
        />
      );
    case 'checks':
      return (
        <ChecksField
          at={at}
          label={label}
          hint={hint}
          options={choices}
          value={Array.isArray(value) ? (value as readonly string[]) : []}
          onChange={(chosen) => onChange(chosen)}
        />
      );
    case 'table': {
      const rows = rowsOf(sheet, field.id);
      return (
        <>
          <h3>{label}</h3>
          {hint && <p className="hint">{hint}</p>}
          <SaidAt at={at} />
          <RowList
            rows={rows}
            onChange={(all) => onChange(all)}
            nameOf={(row, i) => nameOf(row, field.columns) || `${label} ${i + 1}`}
            add={add ?? ui.addRow}
            create={(id) => newRow(id, field.columns)}
            most={MOST_ROWS}
          >
            {(row) =>
              field.columns.map((column) => (
                <OneCell
                  key={column.id}
                  row={row}
                  column={column}
                  words={columns[column.id]!}
                  none={ui.none}
                  onChange={(cell, key) => onChange(changeRow(rows, row.id, { [column.id]: cell }), key)}
                />
              ))
            }
          </RowList>
        </>
      );
    }
  }
}

interface CellProps {
  readonly row: FormRow;
  readonly column: FormColumn;
  readonly words: FormWords['fields'][string]['columns'][string];
  readonly none: string;
  readonly onChange: (cell: FormCell | undefined, key?: string) => void;
}

function OneCell({ row, column, words, none, onChange }: CellProps) {
  const value = row[column.id];
  const at = { row: row.id, field: column.id };
  const text = typeof value === 'string' ? value : '';
  switch (column.type) {
    case 'text':
      return (
        <TextField at={at} label={words.label} max={TEXT_LENGTHS.sentence} value={text} onChange={onChange} />
      );
    case 'number':
      return (
        <NumberField kind="count" at={at} label={words.label} value={numberIn(value)} onChange={onChange} />
      );
    case 'day':
      return <DayField at={at} label={words.label} value={text} onChange={onChange} />;
    case 'check':
      return (
        <CheckField
          at={at}
          label={words.label}
          value={value === true}
          onChange={(checked) => onChange(checked)}
        />
      );
    case 'choice':
      return (
        <SelectField
          at={at}
          label={words.label}
          value={text}
          options={orNone(
            column.options.map((id) => ({ value: id, label: words.options[id] ?? id })),
            none,
          )}
          onChange={(one) => onChange(one)}
        />
      );
  }
}

/** A number, or what was typed where it is none. */
function numberIn(value: FormSheet[string] | FormCell | undefined): SheetNumber | undefined {
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}

/** What a row is called: what stands in its first text. */
function nameOf(row: FormRow, columns: readonly FormColumn[]): string {
  const first = columns.find(({ type }) => type === 'text');
  return `${(first && row[first.id]) ?? ''}`;
}
