import type { AssessmentData, AssessmentWording, Slots } from '../../schemas/assessment';
import type { Example } from '../../schemas/example';
import type { Glossary } from '../../schemas/glossary';
import type { GuidanceWording, Octave } from '../../schemas/guidance';
import type { Inventory } from '../../schemas/inventory';
import type { Meeting, MeetingWording } from '../../schemas/meeting';
import type { OwnPageWording, PageWording } from '../../schemas/page';
import type { Scale, ScaleWording } from '../../schemas/scale';
import type { Site } from '../../schemas/site';
import type { SourceNotes, Sources } from '../../schemas/sources';
import type { Ui } from '../../schemas/ui';
import type { FormWords } from '../../worksheets/form/form-words';
import type { Kind, WordsOf } from '../../worksheets/words';
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
  readonly ownPages: ReadonlyMap<string, Sound<OwnPageWording>>;
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
  /** Parts of which a file cannot be read: what it holds is not known, so nobody can say that it is not there. */
  readonly unread: ReadonlySet<ContentPart>;
}
export type ContentPart = Exclude<keyof Content, 'unread'>;

/** What the structure of any worksheet says. */
export interface WorksheetStructure {
  readonly place: number;
  readonly guidance: readonly string[];
}
