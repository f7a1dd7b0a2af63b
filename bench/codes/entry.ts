import type { Response } from '../../src/domain/assessment/response';
import { parseShareCode, type SharedRun, writeShareCode } from '../../src/domain/sharing/share-code';
import type { Assessment } from '../../src/schemas/assessment';

/** What is measured, as it runs in a browser: ours, and the same answers as JSON in base64 with no check at all. */
const { assessments, responses } = (
  globalThis as unknown as { bench: { assessments: Assessment[]; responses: Record<string, Response> } }
).bench;
const run: SharedRun = {
  number: 1,
  day: 327,
  stage: 2,
  group: 'field',
  responses: new Map(Object.entries(responses)),
};
const code = writeShareCode(run, assessments);
const json = btoa(JSON.stringify(responses));

Object.assign(globalThis, {
  codes: {
    ours: {
      length: code.length,
      encode: () => writeShareCode(run, assessments),
      decode: () => parseShareCode(code, assessments).ok,
      refuse: () => parseShareCode(`${code.slice(0, 30)}A${code.slice(31)}`, assessments).ok,
    },
    json: {
      length: json.length,
      encode: () => btoa(JSON.stringify(responses)),
      decode: () => Object.keys(JSON.parse(atob(json)) as object).length > 0,
    },
  },
});
