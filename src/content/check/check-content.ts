import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sortContent } from './sort-content';
import type { Problem } from './problem';
import { checkCriticalItems } from './rules/critical-items';
import { checkInventory } from './rules/inventory';
import { checkOwner } from './rules/owner';
import { checkPages } from './rules/pages';
import { checkReferences } from './rules/references';
import { checkSlots } from './rules/slots';
import { checkAddresses } from './rules/addresses';
import { checkTexts } from './rules/texts';
import { checkTranslations } from './rules/translations';
import { checkWhole } from './rules/whole';
import { checkWorksheets } from './rules/worksheets';
import { readContent, type SourceFile } from './source-file';

const RULES = [
  checkWhole,
  checkTranslations,
  checkReferences,
  checkTexts,
  checkPages,
  checkSlots,
  checkCriticalItems,
  checkAddresses,
  checkInventory,
  checkWorksheets,
];

/**
 * Checks every file of content: its shape, then how the files agree with each other.
 * @param isPublished whether public/ holds a file of that name
 * @returns every problem at once, by file and line; none where the content is sound
 */
export function checkFiles(
  files: readonly SourceFile[],
  isPublished: (file: string) => boolean = () => false,
): Problem[] {
  const { content, problems } = sortContent(files);
  const broken = new Set(problems.map(({ file }) => file));
  /** A file in which something is wrong is not missing. */
  const isSaid = ({ file, line }: Problem) => line === undefined && broken.has(file);
  const more = [...RULES.flatMap((check) => check(content)), ...checkOwner(content, isPublished)];
  return [...problems, ...more.filter((problem) => !isSaid(problem))].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** Checks the content of a project’s folder. */
export function checkContent(project: string): Problem[] {
  return checkFiles(readContent(project), (file) => existsSync(join(project, 'public', file)));
}
