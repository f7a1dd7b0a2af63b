import { fill } from './words';

/**
 * A sentence of a rule with the name of its row before it, unless it says the name itself.
 * @param template holds {row} and {text}
 */
export function aboutRow(text: string, row: string | undefined, template: string): string {
  return row === undefined || text.includes(row) ? text : fill(template, { row, text });
}
