import type { WorksheetMessages } from '../../worksheets/messages';
import type { OpenWorksheet } from '../../domain/agenda/topics';
import type { Dossier } from '../../domain/dossier/dossier';
import { sheetOf } from '../../domain/dossier/dossier';
import { checkForm, readForm } from '../../worksheets/form/form-rules';
import { type Problem, severityOf } from '../../domain/worksheets/problem';
import { type Around, checkSheet, isSpecial } from '../../worksheets/rules';
import { rowNameOf } from '../../worksheets/row-name';
import { aboutRow } from '../../i18n/about-row';
import { fill } from '../../i18n/words';

/** What a worksheet of a dossier still asks for, in words. */
export interface WorksheetFinding extends OpenWorksheet {
  readonly name: string;
  readonly href: string;
  /** The sentences of its rules, errors first, each once. */
  readonly says: readonly string[];
}

/**
 * Every worksheet of a dossier that can be read, in the order of the tools.
 * @param today as 2027-01-15
 */
export function worksheetsOf(
  dossier: Dossier,
  { tools, about, clauses, texts }: WorksheetMessages,
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
  return tools.flatMap((tool) => {
    const { id, name, href, messages, usualNames } = tool;
    const kept = sheetOf(dossier, id);
    const problems = kept && problemsOf(tool, kept.sheet, around);
    if (!problems) return [];
    const of = (severity: string) => problems.filter((problem) => severityOf(problem) === severity);
    const open = [...of('error'), ...of('warning')];
    const says = open.map(({ rule, values, at }) =>
      aboutRow(
        fill(messages[rule] ?? rule, values ?? {}),
        at && rowNameOf(id, kept.sheet, at, usualNames),
        about,
      ),
    );
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

/** @returns nothing where the sheet cannot be read */
function problemsOf(
  { id, form }: WorksheetMessages['tools'][number],
  sheet: unknown,
  around: Around,
): readonly Problem[] | undefined {
  if (isSpecial(id)) return checkSheet(id, sheet, around);
  if (!form) return undefined;
  const read = readForm(form.parts, sheet);
  if (!read.ok) return undefined;
  return checkForm(form.parts, read.sheet).map((problem) => ({
    ...problem,
    values: { field: form.labels[problem.at?.field ?? ''] ?? '' },
  }));
}
