import type { WorksheetMessages } from '../../collections/views';
import type { OpenWorksheet } from '../../domain/brief/topics';
import type { Dossier } from '../../domain/dossier/dossier';
import { sheetOf } from '../../domain/dossier/dossier';
import { severityOf } from '../../domain/worksheets/problem';
import { type Around, checkSheet, SPECIAL } from '../../domain/worksheets/special';
import { fill } from '../../i18n/words';

/** What a worksheet of a dossier still asks for, in words. */
export interface WorksheetFinding extends OpenWorksheet {
  readonly name: string;
  readonly href: string;
  /** The sentences of its rules, errors first, each once. */
  readonly says: readonly string[];
}

/**
 * Every worksheet of a dossier that has rules of its own and can be read, in the order of the tools.
 * @param today as 2027-01-15
 */
export function worksheetsOf(
  dossier: Dossier,
  { tools, clauses, texts }: WorksheetMessages,
  today: string,
  locale: string,
): readonly WorksheetFinding[] {
  const around: Around = {
    today,
    clauses,
    locale,
    texts,
    sheets: (worksheet) => sheetOf(dossier, worksheet)?.sheet,
  };
  return tools.flatMap(({ id, name, href, messages }) => {
    const special = SPECIAL.find((one) => one === id);
    const kept = sheetOf(dossier, id);
    const problems = special && kept ? checkSheet(special, kept.sheet, around) : undefined;
    if (!problems) return [];
    const of = (severity: string) => problems.filter((problem) => severityOf(problem) === severity);
    const open = [...of('error'), ...of('warning')];
    const says = open.map(({ rule, values }) => fill(messages[rule] ?? rule, values ?? {}));
    return [
      {
        worksheet: id,
        name,
        href,
        errors: of('error').length,
        warnings: of('warning').length,
        says: [...new Set(says)],
      },
    ];
  });
}
