import { type FormSheet, valueOf } from './form-rules';
import type { EditorProps } from '../frame/worksheet';
import type { FormContent } from './form-words';
import { cellWords, fieldWords, rowsOf } from './field-words';

/** The form on paper: every question with what was filled in, and room to write where nothing was. */
export function FormOutcome({ sheet, content, around }: EditorProps<FormSheet, FormContent>) {
  const { parts, words } = content;
  return (
    <div className="on-paper outcome form-paper">
      {parts.map((part) => (
        <section key={part.id}>
          <h2>{words.parts[part.id]?.title}</h2>
          {part.fields.map((field) => {
            const named = words.fields[field.id]!;
            if (field.type !== 'table')
              return (
                <p key={field.id} data-empty={valueOf(sheet, field.id) === undefined || undefined}>
                  <strong>{named.label}</strong> <span>{fieldWords(field, sheet, words, around)}</span>
                </p>
              );
            return (
              <table key={field.id}>
                <caption>{named.label}</caption>
                <thead>
                  <tr>
                    {field.columns.map(({ id }) => (
                      <th key={id} scope="col">
                        {named.columns[id]?.label}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rowsOf(sheet, field.id).map((row) => (
                    <tr key={row.id}>
                      {field.columns.map((column) => (
                        <td key={column.id}>{cellWords(row[column.id], column, named, around)}</td>
                      ))}
                    </tr>
                  ))}
                  {Array.from(
                    { length: Math.max(0, EMPTY_ROWS - rowsOf(sheet, field.id).length) },
                    (_, i) => (
                      <tr key={i} className="empty-row">
                        {field.columns.map(({ id }) => (
                          <td key={id} />
                        ))}
                      </tr>
                    ),
                  )}
                </tbody>
              </table>
            );
          })}
        </section>
      ))}
    </div>
  );
}

/** A table on paper has so many rows at least, to write in. */
const EMPTY_ROWS = 5;
