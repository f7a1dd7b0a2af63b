import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { itemsOf } from '../../../src/domain/assessment/placed-item';
import { type Assessment, assessmentSchema } from '../../../src/schemas/assessment';

const FOLDER = 'content/assessments';

/** The structure of the site’s own assessments. */
export const assessments: readonly Assessment[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    ...assessmentSchema.parse(parse(readFileSync(`${FOLDER}/${name}/assessment.yaml`, 'utf8'))),
    id: name,
  }));

export const items = assessments.flatMap(({ dimensions }) => dimensions.flatMap((list) => itemsOf(list)));

export const lists = assessments.flatMap(({ dimensions }) => dimensions.map(({ id }) => id));
