import { plainMarkdown } from './plain-markdown';

/** A table in Markdown; its first row is its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

function inCell(text: string): string {
  return text === '---' ? text : plainMarkdown(text.replace(/\s*\n\s*/g, ' '));
}
