import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import {
  budgetOf,
  budgetSheet,
  checkBudgetSheet,
  computeBudget,
} from '../../src/worksheets/budget/budget-rules';
import {
  charterSheet,
  checkCharter,
  type Clause,
  composeCharter,
  editClause,
  textsIn,
} from '../../src/worksheets/charter/charter-rules';
import { checkFears, computeFears, fearsSheet, moveFear } from '../../src/worksheets/fears/fears-rules';
import {
  checkGoLive,
  computeGoLive,
  firstWorkingDays,
  goLiveSheet,
} from '../../src/worksheets/go-live/go-live-rules';
import {
  checkGovernance,
  governanceSheet,
  missingDepartments,
} from '../../src/worksheets/governance/governance-rules';
import {
  checkInterviews,
  computeInterviews,
  interviewsSheet,
} from '../../src/worksheets/interviews/interviews-rules';
import { checkPilot, computePilot, pilotSheet, removeProcess } from '../../src/worksheets/pilot/pilot-rules';
import type { Problem } from '../../src/domain/worksheets/problem';
import { checkRaci, computeRaci } from '../../src/worksheets/raci/raci-rules';
import { raciSheet, removeRole, writeCell } from '../../src/worksheets/raci/raci-sheet';
import { changeRow, moveRow } from '../../src/domain/worksheets/rows';
import { parseSheet, type Read } from '../../src/domain/worksheets/sheet';
import {
  checkStages,
  computeStages,
  removeGroup,
  stagesSheet,
} from '../../src/worksheets/stages/stages-rules';
import * as written from './sheets';

const numRuns = process.env['PRELUDE_ALL'] ? 1000 : 100;

const TODAY = '2027-01-15';
const clauses: readonly Clause[] = written.CLAUSE_IDS.map((id) => ({
  id,
  theme: id.charAt(0),
  isUsual: true,
}));

interface Worksheet {
  /** What somebody may have written, as it is read. */
  readonly sheets: fc.Arbitrary<unknown>;
  read(data: unknown): unknown;
  check(sheet: unknown): Problem[];
  compute(sheet: unknown): unknown;
  /** Sheets that come of changing this one. */
  change(sheet: unknown): unknown[];
}

function worksheet<S extends z.ZodMiniType>(
  schema: S,
  data: fc.Arbitrary<z.input<S>>,
  rules: {
    check(sheet: Read<S>): Problem[];
    compute(sheet: Read<S>): unknown;
    change(sheet: Read<S>): unknown[];
  },
): Worksheet {
  const read = (given: unknown) => parseSheet(schema, given);
  return { sheets: data.map((given) => frozen(read(given))), read, ...rules };
}

/** A value of which nothing can be changed any more. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

const WORKSHEETS: Readonly<Record<string, Worksheet>> = {
  raci: worksheet(raciSheet, written.raci, {
    check: checkRaci,
    compute: computeRaci,
    change: (raci) => [
      writeCell(raci, 'a', 'valueOf', 'A/R'),
      writeCell(raci, 'b', 'a', ''),
      removeRole(raci, 'toString'),
    ],
  }),
  fears: worksheet(fearsSheet, written.fears, {
    check: checkFears,
    compute: computeFears,
    change: (fears) =>
      (['acknowledged', 'eased', 'resurfaced'] as const).map((status) => ({
        ...fears,
        lines: fears.lines.map((line) => moveFear(line, status, TODAY)),
      })),
  }),
  charter: worksheet(charterSheet, written.charter, {
    check: (charter) =>
      [true, false].flatMap((isOpen) =>
        checkCharter(
          clauses,
          charter,
          (id) => textsIn(charter, id, { D6: { fr: 'après [3 ans]', en: 'after 3 years' } }, 'fr'),
          isOpen,
        ),
      ),
    compute: (charter) => composeCharter(clauses, charter),
    change: (charter) => [
      editClause(charter, 'valueOf', 'fr', 'Autrement'),
      editClause(charter, 'S1', 'fr', undefined),
    ],
  }),
  budget: worksheet(budgetSheet, written.budget, {
    check: checkBudgetSheet,
    compute: (budget) => computeBudget(budgetOf(budget)),
    change: (budget) => [{ ...budget, planned: 5000 }],
  }),
  stages: worksheet(stagesSheet, written.stages, {
    check: checkStages,
    compute: computeStages,
    change: (plan) => [removeGroup(plan, 'a'), removeGroup(plan, 'valueOf')],
  }),
  governance: worksheet(governanceSheet, written.governance, {
    check: checkGovernance,
    compute: missingDepartments,
    change: (governance) => [
      { ...governance, members: changeRow(governance.members, 'a', { hasVote: true }) },
    ],
  }),
  pilot: worksheet(pilotSheet, written.pilot, {
    check: checkPilot,
    compute: computePilot,
    change: (pilot) => [removeProcess(pilot, 'a'), removeProcess(pilot, 'valueOf')],
  }),
  'go-live': worksheet(goLiveSheet, written.goLive, {
    check: (plan) => checkGoLive(plan, TODAY),
    compute: (plan) => [computeGoLive(plan), firstWorkingDays(plan.date)],
    change: (plan) => [{ ...plan, teams: moveRow(plan.teams, 'a', 1) }],
  }),
  interviews: worksheet(interviewsSheet, written.interviews, {
    check: checkInterviews,
    compute: computeInterviews,
    change: ({ interviews }) => [{ interviews: moveRow(interviews, 'valueOf', -1) }],
  }),
};

describe.each(Object.entries(WORKSHEETS))(
  'any sheet of %s',
  (_, { sheets, read, check, compute, change }) => {
    const holds = (property: (sheet: unknown) => void) =>
      fc.assert(fc.property(sheets, property), { numRuns });

    test('is read, and read again as it was', () => {
      holds((sheet) => {
        expect(sheet).toBeDefined();
        expect(read(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
      });
    });

    test('is checked by rules with an id, the same ones every time', () => {
      holds((sheet) => {
        const problems = check(sheet);
        for (const { rule } of problems) expect(rule).toMatch(/^[EWN]\d+$/);
        expect(check(read(sheet))).toEqual(problems);
      });
    });

    test('is computed, the same every time', () => {
      holds((sheet) => {
        expect(compute(read(sheet))).toEqual(compute(sheet));
      });
    });

    test('is left as it was by what looks at it and by what changes it', () => {
      holds((sheet) => {
        const before = JSON.stringify(sheet);
        check(sheet);
        compute(sheet);
        change(sheet);
        expect(JSON.stringify(sheet)).toBe(before);
      });
    });

    test('is still a sheet once something in it was changed', () => {
      holds((sheet) => {
        for (const changed of change(sheet)) expect(read(changed)).toEqual(changed);
      });
    });
  },
);
