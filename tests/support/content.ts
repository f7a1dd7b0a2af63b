import { sortContent } from '../../src/content-check/sort-content';
import { readContent } from '../../src/content-check/source-file';
import type { Assessment } from '../../src/schemas/assessment';
import type { Scale } from '../../src/schemas/scale';

/** The real content of the project, read once. */
export const files = readContent(process.cwd());
export const { content } = sortContent(files);

export const scale: Scale = content.scales.get('evidence')!.data;

export const assessments: readonly Assessment[] = [...content.assessments]
  .map(([id, { data }]) => ({ ...data, id }))
  .sort((a, b) => a.number - b.number);
