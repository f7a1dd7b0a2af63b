import { readdirSync, readFileSync } from 'node:fs';
import { readSource } from '../../src/content/check/source-file';
import { itemsOf } from '../../src/domain/assessment/placed-item';
import { type Assessment, assessmentSchema } from '../../src/schemas/assessment';
import { type Scale, scaleSchema } from '../../src/schemas/scale';

/** The real scale and assessments alone: what the domain computes with is read in no time. */
export const scale: Scale = scaleSchema.parse(dataOf('content/scales/evidence/scale.yaml'));

export const assessments: readonly Assessment[] = readdirSync('content/assessments', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    ...assessmentSchema.parse(dataOf(`content/assessments/${name}/assessment.yaml`)),
    id: name,
  }))
  .sort((a, b) => a.number - b.number);

type Item = Assessment['dimensions'][number]['sections'][number]['items'][number];

/** An assessment some of whose items are gone, or altered. */
export function withItems(assessment: Assessment, change: (item: Item) => Item | undefined): Assessment {
  return {
    ...assessment,
    dimensions: assessment.dimensions.map((list) => ({
      ...list,
      sections: list.sections.map((section) => ({
        ...section,
        items: section.items.flatMap((item) => change(item) ?? []),
      })),
    })),
  };
}

export const items = assessments.flatMap(({ dimensions }) => dimensions.flatMap((list) => itemsOf(list)));

export const lists = assessments.flatMap(({ dimensions }) => dimensions.map(({ id }) => id));

function dataOf(path: string): unknown {
  return readSource(path, readFileSync(path, 'utf8')).data;
}
