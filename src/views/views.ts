import type { Assessment, Item, ItemWording } from '../schemas/assessment';
import type { Meeting, MeetingWording } from '../schemas/meeting';
import type { Band, Scale, ScaleWording } from '../schemas/scale';
import type { Ui } from '../schemas/ui';
import type { Level } from '../domain/assessment/response';

/** Views: structure joined with the words of one language. Pages hand them to islands. */

/** A worksheet as links name it. */
export interface WorksheetLink {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly slug: string;
  readonly href: string;
}

/** An item with its words, and its worksheet. */
export interface ItemView extends Item, ItemWording {
  readonly tool?: Pick<WorksheetLink, 'name' | 'href'> | undefined;
}

/** A list with its words and addresses. It is still a dimension, and can be scored as one. */
export interface ListView {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly href: string;
  readonly guidance?: string | undefined;
  readonly sections: readonly {
    readonly id: string;
    readonly heading?: string | undefined;
    readonly items: readonly ItemView[];
  }[];
  /** Its text, where one is written. */
  readonly guidanceHref?: string | undefined;
}

/** An assessment with its words. It is still an assessment, and can be scored as one. */
export interface AssessmentView extends Assessment {
  readonly title: string;
  readonly dimensions: readonly ListView[];
}

export interface AnswerView {
  readonly label: string;
  readonly anchor: string;
}

/** The response scale in words. */
export interface ScaleView {
  readonly levels: readonly (AnswerView & { readonly value: Level })[];
  readonly dontKnow: AnswerView;
  readonly notApplicable: AnswerView;
  readonly bands: Readonly<Record<Band, ScaleWording['bands'][Band]>>;
}

/** Who comes to a first meeting and what they bring, with the words of one language. */
export interface MeetingView extends Meeting {
  readonly words: MeetingWording;
}

/** The parts of the interface’s words that are said of answers, wherever answers are given, shown or compared. */
export const SUBJECT_WORDS = [
  'assessment',
  'backup',
  'brief',
  'changes',
  'dossiers',
  'exports',
  'express',
  'groups',
  'invitation',
  'keeping',
  'keyboard',
  'note',
  'panel',
  'paper',
  'received',
  'results',
  'runs',
  'share',
  'stage',
  'status',
  'voices',
  'worksheets',
] as const satisfies readonly (keyof Ui)[];

/** What pages compute with and what they say of it, in one language: a published file, see `docs/architecture.md`. */
export interface Subject {
  readonly locale: string;
  readonly assessments: readonly AssessmentView[];
  readonly rules: Scale;
  readonly scale: ScaleView;
  /** Statements of items that are no longer asked, by id. */
  readonly retired: Readonly<Record<string, string>>;
  readonly words: Pick<Ui, (typeof SUBJECT_WORDS)[number]>;
  /** The reader’s own results. */
  readonly resultsHref: string;
}
