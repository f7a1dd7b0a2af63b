import { useState } from 'react';
import { copyText } from '../../../browser/clipboard';
import { localDay, now } from '../../../browser/clock';
import { downloadText } from '../../../browser/download';
import { loadPiece, type MissingPiece } from '../../../browser/load-piece';
import { printPage } from '../../../browser/page';
import { readFile } from '../../../browser/read-file';
import { writeCsv } from '../../../domain/sharing/csv';
import {
  LARGEST_SHEET,
  openWorksheetFile,
  type WorksheetFileProblem,
  writeWorksheetFile,
} from '../../../domain/worksheets/worksheet-file';
import { count, fill } from '../../../i18n/words';
import { FileField } from '../../files/file-field';
import { MissingNote } from '../../pieces/missing-note';
import { readTable } from './read-table';
import type { DeskProps, ReadTable, Surroundings, Tool } from './tool';

interface Props<Sheet, Content> {
  readonly tool: Tool<Sheet, Content>;
  readonly sheet: Sheet;
  readonly around: Surroundings;
  readonly desk: DeskProps<Content>;
  readonly onOpen: (sheet: Sheet) => void;
}

/** The sheet as files and on paper, all made here. */
export function TakeSheet<Sheet, Content>({
  tool,
  sheet,
  around,
  desk,
}: Omit<Props<Sheet, Content>, 'onOpen'>) {
  const { content, worksheet, words, hrefs } = desk;
  const { worksheets: ui, exports: e } = words;
  const [copied, setCopied] = useState<boolean>();
  const name = `${fill(ui.fileName, { name: worksheet.id })}-${localDay(now())}`;
  const markdown = () => tool.markdown(sheet, content, around);
  const files = [
    { label: ui.json, extension: 'json', write: () => writeWorksheetFile(worksheet.id, sheet, now()) },
    {
      label: ui.csv,
      extension: 'csv',
      write: () => writeCsv(tool.table(sheet, content, around), around.locale === 'fr' ? ';' : ','),
    },
    { label: ui.markdown, extension: 'md', write: markdown },
    ...(tool.files?.(sheet, content, around) ?? []),
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
      <p role="status">{copied !== undefined && (copied ? e.copied : e.notCopied)}</p>
      <p className="hint">
        <a href={hrefs.schema}>{ui.schema}</a> (JSON Schema)
      </p>
    </section>
  );
}

type Trouble = WorksheetFileProblem | 'too-many' | 'table' | 'empty-table';

/** Opens a sheet that was taken away. Nothing is changed by a file that cannot be read. */
export function OpenSheetFile<Sheet, Content>({
  tool,
  around,
  desk,
  onOpen,
}: Omit<Props<Sheet, Content>, 'sheet'>) {
  const { content, worksheet, words, names, locale } = desk;
  const { worksheets: ui } = words;
  const [said, setSaid] = useState<{
    readonly problem?: string;
    readonly missing?: MissingPiece;
    readonly note?: string;
  }>({});
  const fail = (reason: Trouble, other = '') =>
    setSaid({ problem: fill(ui.problems[reason], { name: names[other] ?? other }) });
  const open = async (file: File) => {
    const found = await readFile(file, LARGEST_SHEET);
    if (!found.ok) return fail(found.reason === 'too-large' ? 'too-large' : 'wrong');
    const { text } = found;
    if (/\.csv$/i.test(file.name)) {
      if (!tool.readTable) return fail('table');
      const rows = await loadPiece(() => readTable(text));
      if (!rows.ok) return setSaid({ missing: rows.reason });
      const read: ReadTable<Sheet> | undefined = rows.piece && tool.readTable(rows.piece, content, around);
      if (!read) return fail('empty-table');
      setSaid(read.leftOut > 0 ? { note: count(ui.leftOut, read.leftOut, locale) } : {});
      return onOpen(read.sheet);
    }
    const opened = openWorksheetFile(text, worksheet.id);
    if (!opened.ok) return fail(opened.reason, opened.worksheet);
    const read = tool.read(opened.sheet, content);
    if (!read.ok) return fail(read.reason);
    setSaid({});
    return onOpen(read.sheet);
  };
  return (
    <details className="fold open-sheet">
      <summary>{ui.open}</summary>
      <FileField
        label={ui.openFile}
        hint={ui.openLead}
        accept={tool.readTable ? '.json,.csv' : '.json'}
        onFiles={([file]) => {
          if (file) void open(file);
        }}
      />
      <div role="alert">{said.problem && <p className="notice">{said.problem}</p>}</div>
      {said.missing && <MissingNote reason={said.missing} />}
      <p role="status">{said.note}</p>
    </details>
  );
}
