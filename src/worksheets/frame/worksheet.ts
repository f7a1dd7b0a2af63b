import type { ComponentType } from 'react';
import type { WorksheetLink } from '../../views/views';
import type { Rows } from '../../domain/tables/read-delimited';
import type { TableRemark } from '../../domain/tables/remark';
import type { Cell } from '../../domain/tables/write-csv';
import type { Problem } from '../../domain/worksheets/problem';
import type { UsualNames } from '../row-name';
import type { SheetResult } from '../../domain/worksheets/sheet';
import type { Ui } from '../../schemas/ui';

/** What a page hands to the worksheet that stands on it. */
export interface DeskProps<Content> {
  readonly link: Pick<WorksheetLink, 'id' | 'name' | 'href'>;
  /** The structure and the words of the worksheet, and what else it shows. */
  readonly content: Content;
  /** Its own empty message and its fictional sheet. */
  readonly empty: string;
  readonly example: unknown;
  readonly words: Pick<Ui, 'worksheets' | 'exports'>;
  readonly locale: string;
  /** The names of all worksheets, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly hrefs: { readonly schema: string };
  /** The points it helps with. */
  readonly points: readonly Point[];
  readonly answers: AnswerLabels;
  readonly usualNames: UsualNames;
}

/** A point that a worksheet helps with. */
export interface Point {
  readonly id: string;
  readonly statement: string;
  readonly href: string;
  readonly list: string;
}

/** What an answer is called: the levels in order, then the other two. */
export interface AnswerLabels {
  readonly levels: readonly string[];
  readonly dontKnow: string;
  readonly notApplicable: string;
}

/** What surrounds a sheet while it is filled in. */
export interface Surroundings {
  /** As 2027-01-15. */
  readonly today: string;
  readonly locale: string;
  readonly ui: Ui['worksheets'];
  /** A name and what is said of it, as the language writes the two. */
  readonly entry: (name: string, value: string) => string;
  /** The id of the dossier that the sheet stands in; absent where it stands on its own. */
  readonly dossier?: string | undefined;
  /** The other sheets of the same place, as they are kept. */
  readonly sheets: (worksheet: string) => unknown;
  /** Puts the place of this sheet behind the address of another worksheet. */
  readonly inPlace: (href: string) => string;
}

export interface EditorProps<Sheet, Content> {
  readonly sheet: Sheet;
  readonly content: Content;
  /** @param key what is being typed in, so that going back takes back a text and not a letter */
  readonly change: (next: Sheet, key?: string) => void;
  readonly problems: readonly Problem[];
  readonly around: Surroundings;
}

/** A way to mend what a rule found, offered beside it. */
export interface Fix<Sheet> {
  readonly label: string;
  readonly mend: (sheet: Sheet, problem: Problem) => Sheet;
}

/** What a table of somebody else’s brought: a sheet, and what in it was left out or read otherwise. */
export interface ReadTable<Sheet> {
  readonly sheet: Sheet;
  readonly remarks: readonly TableRemark[];
}

/** A file of a sheet besides the ones that every sheet has. */
export interface FurtherFile<Sheet> {
  readonly label: string;
  readonly extension: string;
  /** @param amend keeps what the sheet has to know of the file from now on */
  readonly write: (amend: (next: Sheet) => void) => string;
}

/** One worksheet: what is special to it. The frame does the rest. */
export interface Worksheet<Sheet, Content> {
  readonly empty: (content: Content) => Sheet;
  /** Reads what anybody may have written: a store, a file. */
  readonly read: (data: unknown, content: Content) => SheetResult<Sheet>;
  readonly check: (sheet: Sheet, content: Content, around: Surroundings) => readonly Problem[];
  /** The sentences of its rules, by their ids. */
  readonly messages: (content: Content) => Readonly<Record<string, string>>;
  readonly fixes?: (content: Content) => Readonly<Record<string, Fix<Sheet>>>;
  readonly Editor: ComponentType<EditorProps<Sheet, Content>>;
  /** What it comes to, on the page and on paper. */
  readonly Outcome: ComponentType<EditorProps<Sheet, Content>>;
  readonly table: (sheet: Sheet, content: Content, around: Surroundings) => readonly (readonly Cell[])[];
  /** For a worksheet that takes tables: the heads that tell one, and how its rows are read. */
  readonly takeTable?: {
    readonly heads: (content: Content) => readonly string[];
    readonly read: (rows: Rows, content: Content) => ReadTable<Sheet> | undefined;
  };
  readonly markdown: (sheet: Sheet, content: Content, around: Surroundings) => string;
  /** Further files, such as a calendar. */
  readonly files?: (sheet: Sheet, content: Content, around: Surroundings) => readonly FurtherFile<Sheet>[];
  /** A state of the sheet with what another state of the same sheet knows of its files. Without, they know nothing. */
  readonly carry?: (state: Sheet, from: Sheet) => Sheet;
  /** How its paper lies. */
  readonly paper?: 'landscape';
}
