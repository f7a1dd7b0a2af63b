/** What a table held that its reader left out or read otherwise. Rows are counted as a spreadsheet does, from 1. */
export type TableRemark =
  | { readonly kind: 'row'; readonly row: number; readonly text: string }
  | { readonly kind: 'column'; readonly text: string }
  | {
      readonly kind: 'cell';
      readonly row: number;
      readonly column: string;
      readonly text: string;
      /** What it was taken for; empty where it was not understood. */
      readonly read: string;
    };
