/** A list that can be asked, and how long it takes. */
export interface AskedList {
  readonly id: string;
  readonly title: string;
  readonly size: string;
}
