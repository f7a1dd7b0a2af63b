import type { AssessmentData, AssessmentWording, Slots } from '../schemas/assessment';
import type { Example } from '../schemas/example';
import type { Glossary } from '../schemas/glossary';
import type { GuidanceWording, Octave } from '../schemas/guidance';
import type { Inventory } from '../schemas/inventory';
import type { Meeting, MeetingWording } from '../schemas/meeting';
import type { PageWording } from '../schemas/page';
import type { Scale, ScaleWording } from '../schemas/scale';
import type { Site } from '../schemas/site';
import type { SourceNotes, Sources } from '../schemas/sources';
import type { Ui } from '../schemas/ui';
import type { FormWords } from '../schemas/worksheets/form';
import type { Kind, WordsOf } from '../schemas/worksheets/worksheets';
import { explain } from './explain';
import { FILE_KINDS, patternOf } from './kinds';
import type { Problem } from './problem';
import type { SourceFile } from './source-file';

/** A file whose shape is right, with its data. */
export interface Sound<T> {
  readonly file: SourceFile;
  readonly data: T;
}

/** The content by kind, only what has the right shape. Keys are ids, or `id/locale` for words. */
export interface Content {
  readonly site: ReadonlyMap<string, Sound<Site>>;
  readonly ui: ReadonlyMap<string, Sound<Ui>>;
  readonly octave: ReadonlyMap<string, Sound<Octave>>;
  readonly guidance: ReadonlyMap<string, Sound<GuidanceWording>>;
  readonly pages: ReadonlyMap<string, Sound<PageWording>>;
  readonly scales: ReadonlyMap<string, Sound<Scale>>;
  readonly scaleWordings: ReadonlyMap<string, Sound<ScaleWording>>;
  readonly assessments: ReadonlyMap<string, Sound<AssessmentData>>;
  readonly slots: ReadonlyMap<string, Sound<Slots>>;
  readonly assessmentWordings: ReadonlyMap<string, Sound<AssessmentWording>>;
  readonly example: ReadonlyMap<string, Sound<Example>>;
  readonly glossary: ReadonlyMap<string, Sound<Glossary>>;
  readonly sources: ReadonlyMap<string, Sound<Sources>>;
  readonly sourceNotes: ReadonlyMap<string, Sound<SourceNotes>>;
  readonly meeting: ReadonlyMap<string, Sound<Meeting>>;
  readonly meetingWordings: ReadonlyMap<string, Sound<MeetingWording>>;
  readonly worksheets: ReadonlyMap<string, Sound<WorksheetStructure>>;
  readonly worksheetWordings: ReadonlyMap<string, Sound<FormWords | WordsOf<Kind>>>;
  readonly inventory: ReadonlyMap<string, Sound<Inventory>>;
}

/** What the structure of any worksheet says. */
export interface WorksheetStructure {
  readonly place: number;
  readonly guidance: readonly string[];
}

const KINDS = FILE_KINDS.map((kind) => ({ ...kind, pattern: patternOf(kind) }));

/** Sorts files by kind and checks the shape of each. */
export function sortContent(files: readonly SourceFile[]): {
  readonly content: Content;
  readonly problems: Problem[];
} {
  const content = Object.fromEntries(
    KINDS.map(({ kind }) => [kind, new Map<string, Sound<never>>()]),
  ) as unknown as Record<keyof Content, Map<string, Sound<unknown>>>;
  const problems: Problem[] = [];
  for (const file of files) {
    const found = KINDS.flatMap(({ kind, pattern, schema }) => {
      const match = pattern.exec(file.path);
      return match
        ? [{ kind, schema, key: [match.groups?.['id'], match.groups?.['locale']].filter(Boolean).join('/') }]
        : [];
    })[0];
    if (found === undefined) {
      problems.push({
        file: file.path,
        field: '',
        message: 'no part of the site reads a file in this place: move it or remove it',
      });
      continue;
    }
    if (file.syntax) {
      problems.push({
        file: file.path,
        line: file.syntax.line,
        field: '',
        message: `the YAML cannot be read: ${file.syntax.message}`,
      });
      continue;
    }
    const parsed = found.schema.safeParse(file.data);
    if (parsed.success) content[found.kind].set(found.key, { file, data: parsed.data });
    else
      for (const issue of parsed.error.issues)
        problems.push({
          file: file.path,
          line: file.lineOf(issue.path),
          field: issue.path.join('.'),
          message: explain(issue, at(file.data, issue.path)),
        });
  }
  return { content: content as unknown as Content, problems };
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}
