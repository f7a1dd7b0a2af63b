import { sortContent } from '../../src/content/check/sort-content';
import { readContent } from '../../src/content/check/source-file';

/** The real content of the project, read once. */
export const files = readContent(process.cwd());
export const { content } = sortContent(files);
