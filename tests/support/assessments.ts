import { readdirSync, readFileSync } from 'node:fs';
import { readSource } from '../../src/content-check/source-file';
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

function dataOf(path: string): unknown {
  return readSource(path, readFileSync(path, 'utf8')).data;
}
