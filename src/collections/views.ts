import type { Assessment, Item, ItemWording } from '../schemas/assessment';
import type { Meeting, MeetingWording } from '../schemas/meeting';
import type { Band, ScaleWording } from '../schemas/scale';
import type { Level } from '../domain/assessment/response';

/** Views: structure joined with the words of one language. Pages hand them to islands. */

/** An item with its words, and the name of its worksheet. */
export interface ItemView extends Omit<Item, 'worksheet'>, ItemWording {
  readonly worksheet?: string | undefined;
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
