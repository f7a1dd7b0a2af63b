import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Content, sortContent } from './content';
import type { Problem } from './problem';
import { checkCriticalItems } from './rules/critical-items';
import { checkInventory } from './rules/inventory';
import { checkOwner } from './rules/owner';
import { checkPages } from './rules/pages';
import { checkReferences } from './rules/references';
import { checkSlots } from './rules/slots';
import { checkSlugs } from './rules/slugs';
import { checkTexts } from './rules/texts';
import { checkTranslations } from './rules/translations';
import { checkWhole } from './rules/whole';
import { checkWorksheets } from './rules/worksheets';
import { problemAt } from './rules/report';
import { readContent, type SourceFile } from './source-file';

const RULES = [
  checkWhole,
  checkOwner,
  checkTranslations,
  checkReferences,
  checkTexts,
  checkPages,
  checkSlots,
  checkCriticalItems,
  checkSlugs,
  checkInventory,
  checkWorksheets,
];

/**
 * Checks every file of content: its shape, then how the files agree with each other.
 * @returns every problem at once, by file and line; none where the content is sound
 */
export function checkFiles(files: readonly SourceFile[]): Problem[] {
  const { content, problems } = sortContent(files);
  return [...problems, ...RULES.flatMap((check) => check(content))].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** Checks the content of a project’s folder, and that its logo is there. */
export function checkContent(project: string): Problem[] {
  const files = readContent(project);
  return [...checkFiles(files), ...checkLogo(project, sortContent(files).content)];
}

function checkLogo(project: string, { site }: Content): Problem[] {
  const sound = site.get('site');
  const logo = sound?.data.logo ?? '';
  if (!sound || logo === '' || existsSync(join(project, 'public', logo))) return [];
  return [
    problemAt(sound, ['logo'], `there is no file public/${logo}: put it there, or leave the line empty`),
  ];
}
