/** Something wrong in the content, said to the person who wrote it. */
export interface Problem {
  /** From the project’s folder, as content/ui/fr.yaml. */
  readonly file: string;
  /** 1 for the first line; absent where the whole file is meant. */
  readonly line?: number;
  /** The path to the field, as items.fears-heard.statement. */
  readonly field: string;
  /** What is wrong and what to do, in one sentence. */
  readonly message: string;
}

export function formatProblem({ file, line, field, message }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}  ${field}${field === '' ? '' : ': '}${message}`;
}

/** The report of a check: every problem at once, and how many there are. */
export function formatReport(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'The content is sound.';
  const head =
    problems.length === 1 ? 'The content has one problem:' : `The content has ${problems.length} problems:`;
  return [head, ...problems.map((problem) => `  ${formatProblem(problem)}`)].join('\n');
}
