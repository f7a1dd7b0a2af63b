import { parse } from 'yaml';
import keysWords from '../../content/assessments/keys/fr.yaml?raw';
import keys from '../../content/assessments/keys/assessment.yaml?raw';
import scaleWords from '../../content/scales/evidence/fr.yaml?raw';
import scaleData from '../../content/scales/evidence/scale.yaml?raw';
import uiData from '../../content/ui/fr.yaml?raw';
import type { ListView, ScaleView, Subject } from '../../src/views/views';
import { type AssessmentWording, assessmentSchema } from '../../src/schemas/assessment';
import type { Scale, ScaleWording } from '../../src/schemas/scale';
import type { Ui } from '../../src/schemas/ui';

/** Views of the real content, joined here because the islands know nothing of where content comes from. */
export const words = parse(uiData) as Ui;
export const rules = parse(scaleData) as Scale;

const said = parse(scaleWords) as ScaleWording;
export const scale: ScaleView = {
  levels: rules.levels.map((id, value) => ({ ...said.levels[id]!, value: value as 0 | 1 | 2 | 3 })),
  dontKnow: said['dont-know'],
  notApplicable: said['not-applicable'],
  bands: said.bands,
};

const structure = assessmentSchema.parse(parse(keys));
const wording = parse(keysWords) as AssessmentWording;

/** One list of the keys in French. */
export function listOf(id: string): ListView {
  const dimension = structure.dimensions.find((one) => one.id === id)!;
  const { title, short, slug } = wording.dimensions[id]!;
  return {
    id,
    title,
    short,
    href: `/evaluer/${slug}/`,
    sections: dimension.sections.map((section) => ({
      id: section.id,
      items: section.items.map((item) => ({
        ...item,
        ...wording.items[item.id]!,
      })),
    })),
  };
}

/** What pages compute with and say, of some lists. */
export function subjectOf(dimensions: readonly ListView[]): Subject {
  const assessment = { ...structure, id: 'keys', title: '', dimensions: [...dimensions] };
  return {
    locale: 'fr',
    assessments: [assessment],
    rules,
    scale,
    retired: {},
    words,
    resultsHref: '/bilan/',
  };
}
