import { useState } from 'react';
import { copyText } from '../../browser/clipboard';
import { localDay, now } from '../../browser/clock';
import { downloadText } from '../../browser/download';
import type { MissingPiece } from '../../browser/load-piece';
import { printPage } from '../../browser/page';
import type { TableRemark } from '../../domain/tables/remark';
import { writeCsv } from '../../domain/tables/write-csv';
import {
  LARGEST_SHEET,
  openWorksheetFile,
  type WorksheetFileProblem,
  writeWorksheetFile,
} from '../../domain/worksheets/worksheet-file';
import { decimalMark } from '../../i18n/numbers';
import { fill } from '../../i18n/words';
import { FileField } from '../../controls/file-field';
import { readTextFile } from '../../controls/read-text-file';
import { MissingNote } from '../../controls/missing-note';
import { readTable } from './read-table';
import { TableRemarks } from './table-remarks';
import type { DeskProps, ReadTable, Surroundings, Worksheet } from './worksheet';

interface Props<Sheet, Content> {
  readonly worksheet: Worksheet<Sheet, Content>;
  readonly sheet: Sheet;
  readonly around: Surroundings;
  readonly desk: DeskProps<Content>;
  readonly onOpen: (sheet: Sheet) => void;
}

/** The sheet as files and on paper, all made here. */
export function TakeSheet<Sheet, Content>({
  worksheet,
  sheet,
  around,
  desk,
  onAmend,
}: Omit<Props<Sheet, Content>, 'onOpen'> & { readonly onAmend: (next: Sheet) => void }) {
  const { content, link, words, hrefs } = desk;
  const { worksheets: ui, exports: e } = words;
  const [copied, setCopied] = useState<boolean>();
  const name = `${fill(ui.fileName, { name: link.id })}-${localDay(now())}`;
  const markdown = () => worksheet.markdown(sheet, content, around);
  const files = [
    { label: ui.json, extension: 'json', write: () => writeWorksheetFile(link.id, sheet, now()) },
    {
      label: ui.csv,
      extension: 'csv',
      write: () => writeCsv(worksheet.table(sheet, content, around), decimalMark(around.locale)),
    },
    { label: ui.markdown, extension: 'md', write: markdown },
    ...(worksheet.files?.(sheet, content, around) ?? []).map(({ write, ...file }) => ({
      ...file,
      write: () => write(onAmend),
    })),
  ];
  return (
    <section className="result-section take-sheet">
      <h2>{ui.take}</h2>
      <p className="section-lead">{ui.takeLead}</p>
      <p className="actions">
        <button type="button" className="button" onClick={printPage}>
          {ui.print}
        </button>
        {files.map(({ label, extension, write }) => (
          <button
            key={extension}
            type="button"
            className="button button-quiet"
            onClick={() => downloadText(`${name}.${extension}`, write())}
          >
            {label}
          </button>
        ))}
        <button
          type="button"
          className="button button-quiet"
          onClick={() => void copyText(markdown()).then(setCopied)}
        >
          {ui.copy}
        </button>
      </p>
      <p aria-live="polite">{copied !== undefined && (copied ? e.copied : e.notCopied)}</p>
      <p className="hint">
        <a href={hrefs.schema}>{ui.schema}</a> (JSON Schema)
      </p>
    </section>
  );
}

type Trouble = WorksheetFileProblem | 'too-many' | 'unreadable' | 'table' | 'empty-table';

const TABLE_NAME = /\.(?:csv|tsv|tab)$/i;

/** Opens a sheet that was taken away. Nothing is changed by a file that cannot be read. */
export function OpenSheetFile<Sheet, Content>({
  worksheet,
  desk,
  onOpen,
}: Omit<Props<Sheet, Content>, 'sheet' | 'around'>) {
  const { content, link, words, names, locale } = desk;
  const { worksheets: ui } = words;
  const [said, setSaid] = useState<{
    readonly problem?: string;
    readonly missing?: MissingPiece;
    readonly remarks?: readonly TableRemark[];
  }>({});
  const fail = (reason: Trouble, other = '') =>
    setSaid({ problem: fill(ui.problems[reason], { name: names[other] ?? other }) });
  const open = async (file: File) => {
    const found = await readTextFile(file, LARGEST_SHEET);
    if (!found.ok) return fail(found.reason);
    const { text } = found;
    // A table has many names: .csv, .txt, .tsv; a sheet begins with a brace.
    if (!text.trimStart().startsWith('{')) {
      const { takeTable } = worksheet;
      if (!takeTable) return fail(TABLE_NAME.test(file.name) ? 'table' : 'not-json');
      const rows = await readTable(text, takeTable.heads(content));
      if (!rows.ok) return setSaid({ missing: rows.reason });
      const read: ReadTable<Sheet> | undefined = rows.piece && takeTable.read(rows.piece, content);
      if (!read) return fail('empty-table');
      setSaid({ remarks: read.remarks });
      return onOpen(read.sheet);
    }
    const opened = openWorksheetFile(text, link.id);
    if (!opened.ok) return fail(opened.reason, opened.worksheet);
    const read = worksheet.read(opened.sheet, content);
    if (!read.ok) return fail(read.reason);
    setSaid({});
    return onOpen(read.sheet);
  };
  return (
    <details className="fold open-sheet">
      <summary>{ui.open}</summary>
      <FileField
        label={ui.openFile}
        hint={worksheet.takeTable ? `${ui.openLead} ${ui.openTable}` : ui.openLead}
        accept={worksheet.takeTable ? '.json,.csv,.tsv,.txt' : '.json'}
        onFiles={([file]) => {
          if (file) void open(file);
        }}
      />
      <div role="alert">{said.problem && <p className="notice">{said.problem}</p>}</div>
      {said.missing && <MissingNote reason={said.missing} />}
      <div aria-live="polite">
        {said.remarks && said.remarks.length > 0 && (
          <TableRemarks remarks={said.remarks} words={ui} locale={locale} />
        )}
      </div>
    </details>
  );
}
