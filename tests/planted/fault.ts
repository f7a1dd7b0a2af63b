/** What ought to find a fault. The cheapest is asked first, and the first that fails is enough. */
export interface Finds {
  /** ESLint, on the file that holds the fault. */
  readonly lint?: true;
  /** The check of the types of the whole project. */
  readonly types?: true;
  /** Unit tests, by their files or folders. */
  readonly unit?: readonly string[];
  /** Tests of components in a browser. */
  readonly islands?: readonly string[];
  /** The build refuses it. */
  readonly build?: true;
  /** Tests of the built site. */
  readonly pages?: readonly string[];
  /** A pattern of the titles, where files of islands or pages hold more than is needed. */
  readonly named?: string;
  /** Only the rest of CI has those page tests: `npm test` is not asked first. */
  readonly all?: true;
}

/** One change of a line or two, as a real change might bring it, that a reader would notice. */
export interface Fault {
  /** What is wrong then, as the end of a sentence: “a site with …”. */
  readonly name: string;
  /** One word for the table. */
  readonly area: string;
  readonly file: string;
  /** A text that stands exactly once in the file. */
  readonly from: string;
  readonly to: string;
  readonly finds: Finds;
}
