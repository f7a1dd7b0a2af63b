import { readFileSync } from 'node:fs';
import type { AssessmentView, ListView, MeetingView, ScaleView } from '../../src/views/views';
import { readSource } from '../../src/content/check/source-file';
import { setAllType } from '../../src/i18n/typography';
import type { Assessment, AssessmentWording } from '../../src/schemas/assessment';
import { meetingSchema, type MeetingWording } from '../../src/schemas/meeting';
import type { ScaleWording } from '../../src/schemas/scale';
import type { Ui } from '../../src/schemas/ui';
import { assessments, scale } from './assessments';

export interface Views {
  readonly assessments: readonly AssessmentView[];
  readonly scale: ScaleView;
  readonly meeting: MeetingView;
  readonly words: Ui;
}

/** The real content as pages hand it to islands, in one language. Addresses and worksheets are left out. */
export function viewsIn(locale: string): Views {
  const said = wordsOf<ScaleWording>('scales/evidence', locale);
  return {
    assessments: assessments.map((one) => viewOf(one, locale)),
    scale: {
      levels: scale.levels.map((id, value) => ({ ...said.levels[id]!, value: value as 0 | 1 | 2 | 3 })),
      dontKnow: said['dont-know'],
      notApplicable: said['not-applicable'],
      bands: said.bands,
    },
    meeting: {
      ...meetingSchema.parse(read('content/meeting/meeting.yaml')),
      words: wordsOf<MeetingWording>('meeting', locale),
    },
    words: wordsOf<Ui>('ui', locale),
  };
}

function viewOf(assessment: Assessment, locale: string): AssessmentView {
  const words = wordsOf<AssessmentWording>(`assessments/${assessment.id}`, locale);
  return {
    ...assessment,
    title: words.title,
    dimensions: assessment.dimensions.map(({ id, sections }): ListView => {
      const { title, short } = words.dimensions[id]!;
      return {
        id,
        title,
        short,
        href: '',
        sections: sections.map((section) => ({
          id: section.id,
          items: section.items.map((item) => ({ ...item, ...words.items[item.id]! })),
        })),
      };
    }),
  };
}

function wordsOf<Words>(folder: string, locale: string): Words {
  return setAllType(read(`content/${folder}/${locale}.yaml`) as Words, locale);
}

function read(path: string): unknown {
  return readSource(path, readFileSync(path, 'utf8')).data;
}
